import { describe, expect, test } from 'vitest';
import { inventDataset } from '../../chart/gallery.fixture.ts';
import { tidyRows } from '../../dataset/tidy.ts';
import { EXAMPLES } from './examples.ts';

const asked = (code: string, column: string): string =>
  new RegExp(`\\b${column} == "([^"]*)"`).exec(code)?.[1] ?? '';

const rows = [
  ...tidyRows(
    inventDataset([
      {
        office: '水务局',
        year: 2020,
        form: '2019',
        values: { 'penalty.decisions': 9, 'penalty.items-last-year': 40, 'penalty.items-change': -3 },
      },
      { office: '水务局', year: 2022, values: { 'penalty.decisions': 7 } },
    ]),
  ),
];

describe.each(EXAMPLES)('the example in %s', (_, code) => {
  const chosen = rows.filter((row) =>
    (['indicator', 'member', 'status'] as const).every((column) => row[column] === asked(code, column)),
  );

  test('takes one figure of each office and year, never several mixed', () => {
    expect(chosen.map(({ year, value }) => [year, value])).toEqual([
      [2020, 9],
      [2022, 7],
    ]);
  });

  test('uses nothing that adds up, averages, or puts 0 where there is no figure', () => {
    expect(code).not.toMatch(/pivot_table|xtabs|fillna|aggregate|sum\(|mean\(/);
  });
});
