import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../examples.fixture.ts';
import { lineStyle } from '../marks/line-style.ts';
import { placeLines } from './lines.ts';
import { chartOf } from '../../table/specs.ts';
import { tabulate } from '../../table/tabulate.ts';
import { toldChart } from '../../table/told-chart.ts';
import type { ChartTable } from '../../table/chart-table.ts';

const BOX = { x: 20, y: 10, width: 660 };

function example(name: string): ChartTable {
  const found = EXAMPLES.find((one) => one.name === name);
  if (!found) throw new Error(`no example ${name}`);
  return tabulate(toldChart(chartOf(found.chart), 'zh'), found.dataset, found.selection);
}

describe('lines', () => {
  const placed = placeLines(example('trend'), BOX);

  test('never reach across a year without a number', () => {
    const table = example('trend');
    for (const line of placed.lines) {
      const rows = line.points.map((point) => table.rows[point.row]);
      rows.slice(1).forEach((row, at) => expect(row?.year).toBe((rows[at]?.year ?? 0) + 1));
    }
  });

  test('run on through a change of form that asks the same, with a mark at the year and no rule', () => {
    const table = example('trend');
    const formsOf = (line: (typeof placed.lines)[number]) =>
      new Set(line.points.map(({ row }) => table.rows[row]?.form));
    expect(placed.lines.some((line) => formsOf(line).size === 2)).toBe(true);
    const [change] = placed.changes;
    const first = placed.points.find(({ row }) => row === table.formChanges[0]?.row);
    expect([change?.broken, change?.x]).toEqual([false, first?.x]);
    expect(change?.y2).toBeLessThanOrEqual(placed.layout.frames[0]?.top ?? 0);
  });

  test('break where the question differs, by a rule between the two years', () => {
    const table = example('trend');
    const broken = { ...table, formChanges: table.formChanges.map(({ row }) => ({ row, differing: [0] })) };
    const { lines, changes, points } = placeLines(broken, BOX);
    for (const line of lines)
      expect(new Set(line.points.map(({ row }) => table.rows[row]?.form)).size).toBe(1);
    const first = points.find(({ row }) => row === table.formChanges[0]?.row);
    expect(changes.map((change) => change.broken)).toEqual([true]);
    expect(changes[0]?.x).toBeLessThan(first?.x ?? 0);
  });

  test('every number is a point and every gap has its mark', () => {
    expect(placed.points).toHaveLength(16);
    expect(placed.missing).toHaveLength(2);
    expect(placed.changes).toHaveLength(1);
  });

  test('a greater number is higher up', () => {
    const line = placed.points.filter((point) => point.line === 0);
    line.slice(1).forEach((point, at) => expect(point.y).toBeLessThan(line[at]?.y ?? 0));
  });

  test('names at the end do not cover each other', () => {
    const heights = placed.names.map((name) => name.y).sort((a, b) => a - b);
    heights.slice(1).forEach((y, at) => expect(y - (heights[at] ?? 0)).toBeGreaterThanOrEqual(15.9));
  });

  test('an office without a number is named beside its hollow marks', () => {
    const remarks = placeLines(example('trend-remarks'), BOX);
    const alone = remarks.names.find((name) => name.label.text === '青禾区档案馆');
    expect(alone?.hollow).toBe(true);
    const rings = remarks.missing.filter((one) => one.line === alone?.line);
    expect(rings.map((one) => one.y)).toEqual([alone?.y, alone?.y]);
  });

  test('a figure with a remark of a check carries its mark at every width', () => {
    for (const width of [264, 320, 660]) {
      const { points } = placeLines(example('trend-remarks'), { ...BOX, width });
      expect(points.filter((point) => point.label?.text.endsWith('※'))).toHaveLength(1);
    }
  });

  test('every office of many has a look of its own and its name', () => {
    const many = placeLines(example('trend-many'), BOX);
    expect(many.names).toHaveLength(18);
    const looks = many.names.map(({ line }) => JSON.stringify(lineStyle(line)));
    expect(new Set(looks).size).toBe(18);
  });
});
