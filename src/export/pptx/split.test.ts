import { describe, expect, test } from 'vitest';
import { inventDataset, WHOLE } from '../../chart/gallery.fixture.ts';
import { chartOf } from '../../table/specs.ts';
import { tabulate } from '../../table/tabulate.ts';
import { toldChart } from '../../table/told-chart.ts';
import type { Selection } from '../../table/selection.ts';
import { splitTable } from './split.ts';

const YEARS = [2020, 2021, 2022, 2023];
const dataset = inventDataset(
  Array.from({ length: 45 }, (_, office) =>
    YEARS.map((year) => ({
      office: `第${String(office)}局`,
      year,
      values: {
        'disclosure.total': office * 10 + (year - 2019),
        'channel.website': office,
        'channel.wechat': year,
      },
    })),
  ).flat(),
);
const tableOf = (chart: 'disclosure' | 'channels', change: Partial<Selection> = {}) =>
  tabulate(toldChart(chartOf(chart), 'zh'), dataset, { ...WHOLE, ...change });

describe('a table too long for one slide', () => {
  test.each([
    ['bars', tableOf('disclosure'), 20],
    ['panels', tableOf('channels', { as: 'bars' }), 8],
    ['tables', tableOf('channels'), 15],
  ] as const)('is split into %s without loss or change of order', (_, table, most) => {
    const parts = splitTable(table);
    expect(parts.every(({ rows }) => rows.length <= most)).toBe(true);
    expect(parts.flatMap(({ rows }) => rows)).toEqual(table.rows);
    expect(parts.flatMap(({ cells }) => cells)).toEqual(table.cells);
    expect(parts[1]?.title).toBe(`${table.title}（2/${String(parts.length)}）`);
  });

  test('keeps the years of an office together', () => {
    for (const { rows } of splitTable(tableOf('disclosure')))
      for (const { office } of rows)
        expect(rows.filter((row) => row.office === office)).toHaveLength(YEARS.length);
  });

  test('has at most seven lines on a slide of courses', () => {
    const parts = splitTable(tableOf('disclosure', { trend: true }));
    expect(parts).toHaveLength(7);
    expect(parts.every(({ rows }) => new Set(rows.map(({ office }) => office)).size <= 7)).toBe(true);
  });

  test('stays whole where it fits', () => {
    const table = tableOf('disclosure', { offices: ['第1局'] });
    expect(splitTable(table)).toEqual([table]);
  });
});
