import { expect, test } from 'vitest';
import type { Value } from '../report/value.ts';
import { buildDataset } from './build.ts';
import type { Dataset } from './dataset.ts';
import { membersOf, TIDY_COLUMNS, tidyRows } from './tidy.ts';
import { noStandings } from '../finding/standing.ts';

test('every asked figure of a report has one row, and what its form does not ask has none', () => {
  const rows = [...tidyRows(oneReport([['penalty.decisions', { kind: 'number', number: 9, digits: '９' }]]))];
  const penalties = rows.filter(({ indicator }) => indicator === 'penalty');
  expect(penalties).toEqual([
    {
      authority_id: 'qinghe-water',
      authority: '青禾区水务局',
      year: 2022,
      indicator: 'penalty',
      indicator_name: expect.any(String),
      member: 'decisions',
      value: 9,
      unit: '件',
      status: 'number',
      form: '2021',
      report: 'qinghe-water-2022',
      source_text: '９',
      scope: 'area',
      approximate: '',
    },
  ]);
  expect(rows.some(({ status }) => status === 'not-asked')).toBe(false);
  expect(new Set(rows.map(({ indicator, member }) => `${indicator}.${member}`)).size).toBe(rows.length);
});

test('a figure that is no number has an empty value and says why', () => {
  const rows = [
    ...tidyRows(
      oneReport([
        ['fee.amount', { kind: 'not-applicable', mark: '／' }],
        ['licence.decisions', { kind: 'blank' }],
        ['coercion.decisions', { kind: 'text', text: '无' }],
      ]),
    ),
  ];
  const told = (indicator: string): unknown => {
    const row = rows.find((one) => one.indicator === indicator);
    return [row?.value, row?.status, row?.source_text];
  };
  expect(told('fee')).toEqual(['', 'not-applicable', '／']);
  expect(told('licence')).toEqual(['', 'blank', '']);
  expect(told('coercion')).toEqual(['', 'text', '无']);
  expect(told('penalty')).toEqual(['', 'not-found', '']);
});

test('what the form does not ask is there when asked for, and says so', () => {
  const rows = [...tidyRows(oneReport([]), { notAsked: true })];
  expect(rows.filter(({ status }) => status === 'not-asked').length).toBeGreaterThan(10);
  for (const row of rows) expect(Object.keys(row)).toEqual([...TIDY_COLUMNS, 'approximate']);
});

test('the last word of a key is the member, the rest the indicator', () => {
  expect(membersOf('request.refused.process.total')).toEqual({
    indicator: 'request.refused.process',
    member: 'total',
  });
});

function oneReport(figures: readonly (readonly [string, Value])[]): Dataset {
  const office = { id: 'qinghe-water', name: '青禾区水务局', label: '青禾水务', en: 'Qinghe Water' };
  const empty = { also: [], pinyin: '', initials: '', district: '', city: '', kind: '', level: '' };
  const report = {
    id: 'qinghe-water-2022',
    office: 'qinghe-water',
    year: 2022,
    form: '2021' as const,
    supplement: false,
    scope: 'area' as const,
    issued: null,
    file: 'qinghe-water-2022.txt',
    outcomes: noStandings(),
    figures,
    flags: [],
  };
  return buildDataset([report], [{ ...office, ...empty }], 'v');
}
