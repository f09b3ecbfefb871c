import { expect, test } from 'vitest';
import type { OfficeName } from '../dataset.ts';
import { peersIn } from './peers.ts';

const office = (id: string, kind: string, district: string): OfficeName => ({
  ...{ id, name: id, label: id, en: id, kind, district, city: '', level: '' },
});
const reported = (...offices: readonly number[]) =>
  offices.map((at) => ({
    id: String(at),
    office: at,
    year: 2023,
    form: null,
    supplement: false,
    scope: 'own' as const,
  }));

test('peers are others of the same kind or district that have a report, in the order of the register', () => {
  const offices = [
    office('a', 'water', '青禾区'),
    office('b', 'water', '白石区'),
    office('c', 'health', '青禾区'),
    office('silent', 'water', '青禾区'),
    office('d', 'water', '白石区'),
  ];
  const peersOf = peersIn({ offices, reports: reported(0, 1, 2, 4) });
  const idsOf = (at: number): readonly string[][] => {
    const { kind, district } = peersOf(offices[at] ?? office('', '', ''));
    return [kind.map(({ id }) => id), district.map(({ id }) => id)];
  };
  expect(idsOf(0)).toEqual([['b', 'd'], ['c']]);
  expect(idsOf(3)).toEqual([
    ['a', 'b', 'd'],
    ['a', 'c'],
  ]);
});

test('offices without a kind or district are not alike for that', () => {
  const offices = [office('a', '', ''), office('b', '', '')];
  const peersOf = peersIn({ offices, reports: reported(0, 1) });
  expect(peersOf(office('a', '', ''))).toEqual({ kind: [], district: [] });
});

test('of many peers the first are given, never the office itself', () => {
  const offices = Array.from({ length: 40 }, (_, at) => office(String(at), 'water', ''));
  const peersOf = peersIn({ offices, reports: reported(...offices.keys()) });
  const first = peersOf(office('0', 'water', '')).kind;
  const last = peersOf(office('39', 'water', '')).kind;
  expect(first.length).toBe(last.length);
  expect(first.map(({ id }) => id)).not.toContain('0');
});
