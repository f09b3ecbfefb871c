import { describe, expect, test } from 'vitest';
import { madeOfficeFile } from '../report/made-report.fixture.ts';
import { officeTable } from './office-table.ts';

// Rows of the made dataset: 青禾 2020 (2019 edition), 2022, 2023 (2021 edition), 白石 2023.
const table = officeTable(
  madeOfficeFile({
    'disclosure.total': [46, null, 0, 5],
    'licence.decisions': [3, 4, null, null],
    'fee.items-last-year': [1, null, null, null],
    'channel.website': [null, 30, null, null],
  }),
);
const kindsOf = (key: string): readonly string[] | undefined =>
  table.parts
    .flatMap((part) => part.rows)
    .find((row) => row.figure.key === key)
    ?.cells.map(({ observed }) => (observed.kind === 'number' ? String(observed.number) : observed.kind));

describe('the years of an office', () => {
  test('run from the first report to the last; a year without a report keeps its column', () => {
    expect(table.years.map(({ year, report }) => [year, report])).toEqual([
      [2020, 0],
      [2021, -1],
      [2022, 1],
      [2023, 2],
    ]);
  });

  test('have a mark where the edition of the form changes, across a year without a report', () => {
    expect(table.years.map(({ formBefore }) => formBefore)).toEqual([null, null, '2019', null]);
  });

  test('have a break for the figures that the two editions ask otherwise, and for no other', () => {
    const brokenOf = (key: string) =>
      table.parts
        .flatMap((part) => part.rows)
        .find((row) => row.figure.key === key)
        ?.cells.map(({ broken }) => broken);
    expect(brokenOf('fee.items-last-year')).toEqual([false, false, true, false]);
    for (const key of ['disclosure.total', 'licence.decisions', 'channel.website'])
      expect(brokenOf(key)).toEqual([false, false, false, false]);
    expect(table.isBroken).toBe(true);
  });

  test('stand under their edition', () => {
    expect(table.editions.map(({ form, length }) => [form, length])).toEqual([
      ['2019', 1],
      ['no-report', 1],
      ['2021', 2],
    ]);
  });

  test('tell zero, not found, not asked and no report apart', () => {
    expect(kindsOf('disclosure.total')).toEqual(['46', 'no-report', 'not-found', '0']);
    expect(kindsOf('fee.items-last-year')).toEqual(['1', 'no-report', 'not-asked', 'not-asked']);
    expect(kindsOf('fee.amount')).toEqual(['not-asked', 'no-report', 'not-found', 'not-found']);
  });

  test('have a row for a channel only where a report tells it', () => {
    expect(kindsOf('channel.website')).toEqual(['not-found', 'no-report', '30', 'not-found']);
    expect(kindsOf('channel.weibo')).toBeUndefined();
  });

  test('of an office without reports are none', () => {
    expect(officeTable({ ...madeOfficeFile(), reports: [] }).years).toEqual([]);
  });

  test('are at most thirty, the latest, so that one wrong year does not draw a century', () => {
    const made = madeOfficeFile();
    const reports = made.reports.map((report, at) => (at === 0 ? { ...report, year: 1902 } : report));
    const { years } = officeTable({ ...made, reports });
    expect([years.length, years[0]?.year, years.at(-1)?.year]).toEqual([30, 1994, 2023]);
  });
});
