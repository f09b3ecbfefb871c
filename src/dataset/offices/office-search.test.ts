import { expect, test } from 'vitest';
import type { OfficeEntry } from '../dataset.ts';
import { officeSearchOf } from './pack-offices.ts';
import { findOffices, prepareOffices } from './office-search.ts';

function office(id: string, label: string, pinyin: string, initials: string, also: string[]): OfficeEntry {
  const name = `云溪市${label}`;
  const en = `${id} bureau`;
  return {
    id,
    name,
    label,
    en,
    also,
    pinyin,
    initials,
    district: '青禾区',
    city: '云溪市',
    kind: 'water',
    level: 'county',
  };
}

const ENTRIES = [
  office('water', '青禾区水务局', 'qinghequshuiwuju qinghequshuiliju', 'qhqswj qhqslj', ['青禾区水利局']),
  office('forest', '白鹭县林业局', 'bailuxianlinyeju', 'blxlyj', []),
];
const OFFICES = prepareOffices(ENTRIES, officeSearchOf('v1', ENTRIES));
const ids = (query: string): string[] => findOffices(OFFICES, query).map(({ id }) => id);

test('an office is found by name, short label, former name, English, pinyin and initials', () => {
  for (const query of ['水务', '云溪市青禾', '水利局', 'Water', 'shuiwu', 'shui wu', 'QHQ', 'qhqslj'])
    expect(ids(query), query).toEqual(['water']);
});

test('every word of the query has to be found', () => {
  expect(ids('青禾 林业')).toEqual([]);
  expect(ids('局')).toEqual(['water', 'forest']);
});

test('an empty query finds all, a very long one is cut', () => {
  expect(ids('  ')).toHaveLength(2);
  expect(ids('青'.repeat(100_000))).toEqual([]);
});
