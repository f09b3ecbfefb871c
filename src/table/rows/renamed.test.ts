import { describe, expect, test } from 'vitest';
import { inventDataset, WHOLE } from '../../chart/gallery.fixture.ts';
import { placeLines } from '../../chart/place/lines.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { withLineage } from '../../dataset/offices/lineage.ts';
import type { ChartTable } from '../chart-table.ts';
import type { Selection } from '../selection.ts';
import { chartOf } from '../specs.ts';
import { tabulate } from '../tabulate.ts';
import { toldChart } from '../told-chart.ts';

/** 河湾局 goes on as 河务局 in 2022; 林业局 and 园林局 go on as 绿化局 in 2022. */
const SUCCESSORS: Readonly<Record<string, string>> = { 河湾局: '河务局', 林业局: '绿化局', 园林局: '绿化局' };

function city(): Dataset {
  const dataset = inventDataset(
    [
      ...[2020, 2021].flatMap((year) => ['河湾局', '林业局', '园林局'].map((office) => ({ office, year }))),
      ...[2022, 2023].flatMap((year) => ['河务局', '绿化局'].map((office) => ({ office, year }))),
    ].map((report) => ({ ...report, values: { 'disclosure.total': report.year - 2000 } })),
  );
  const offices = dataset.offices.map((office) => {
    const successor = SUCCESSORS[office.id];
    return successor === undefined ? office : { ...office, successor };
  });
  return { ...dataset, offices: withLineage({ offices, reports: dataset.reports }) };
}

function trend(selection: Partial<Selection> = {}): ChartTable {
  return tabulate(toldChart(chartOf('disclosure'), 'zh'), city(), { ...WHOLE, trend: true, ...selection });
}

describe('a course of years', () => {
  test('runs on through a renaming as one line under the new name, marked', () => {
    const placed = placeLines(trend(), { x: 0, y: 0, width: 700 });
    const names = placed.names.map(({ label }) => label.text);
    expect(names).toHaveLength(4);
    expect(names.join()).not.toContain('河湾局');
    expect(placed.lines.map(({ points }) => points.length).sort()).toEqual([2, 2, 2, 4]);
    expect(placed.layout.texts.map((said) => said.text)).toContain('由河湾局更名');
  });

  test('tells renamings and mergers in words', () => {
    const { notes } = trend();
    expect(notes.join()).toContain('河务局（由河湾局更名）');
    expect(notes.join()).toMatch(/绿化局（由(?:林业局、园林局|园林局、林业局)并入）/);
  });

  test('has the years before the renaming where the new name alone is chosen', () => {
    expect(trend({ offices: ['河务局'] }).rows.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023]);
    expect(trend({ offices: ['绿化局'] }).rows.map(({ year }) => year)).toEqual([2022, 2023]);
    expect(trend({ offices: ['河务局'], trend: false }).rows.map(({ year }) => year)).toEqual([2022, 2023]);
  });
});

test('nobody is missed before it was there or after it was gone; where that is not known, it is said', () => {
  const dataset = city();
  const offices = dataset.offices.map((office) =>
    office.id === '林业局' ? { ...office, until: 2021 } : office,
  );
  const { notes } = tabulate(
    toldChart(chartOf('disclosure'), 'zh'),
    { ...dataset, offices },
    { ...WHOLE, years: [2022] },
  );
  expect(notes.join()).toContain('园林局');
  expect(notes.join()).not.toContain('林业局、');
  const before = tabulate(
    toldChart(chartOf('disclosure'), 'zh'),
    { ...dataset, offices },
    { ...WHOLE, years: [2021] },
  );
  expect(before.notes.join()).toContain('河务局（设立与否不详）');
});
