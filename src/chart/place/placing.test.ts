import { describe, expect, test } from 'vitest';
import { placeBalance } from './balance.ts';
import { placeBars } from './bars.ts';
import { placeDots } from './dots.ts';
import { EXAMPLES } from '../examples.fixture.ts';
import { inventDataset, WHOLE } from '../gallery.fixture.ts';
import { chartOf } from '../../table/specs.ts';
import type { ChartId } from '../../table/spec.ts';
import { placeStack } from './stack.ts';
import { tabulate } from '../../table/tabulate.ts';
import { toldChart } from '../../table/told-chart.ts';
import type { ChartTable } from '../../table/chart-table.ts';

const BOX = { x: 20, y: 10, width: 660 };

function example(name: string): ChartTable {
  const found = EXAMPLES.find((one) => one.name === name);
  if (!found) throw new Error(`no example ${name}`);
  return tabulate(toldChart(chartOf(found.chart), 'zh'), found.dataset, found.selection);
}

function counts(chart: ChartId, key: string, numbers: readonly number[]): ChartTable {
  const reports = numbers.map((number, index) => ({
    office: `第${String(index)}局`,
    year: 2022,
    values: { [key]: number },
  }));
  return tabulate(toldChart(chartOf(chart), 'zh'), inventDataset(reports), WHOLE);
}

describe('bars', () => {
  test('double the figure, double the width', () => {
    const { bars } = placeBars(counts('penalties', 'penalty.decisions', [30, 60]), BOX);
    expect(bars[1]?.width).toBeCloseTo(2 * (bars[0]?.width ?? NaN));
  });

  test('a zero has width 0 and the label 0', () => {
    const { bars, gaps } = placeBars(counts('penalties', 'penalty.decisions', [0, 5]), BOX);
    expect(bars[0]).toMatchObject({ width: 0, label: { text: '0' } });
    expect(gaps).toEqual([]);
  });

  test('what is no number has no bar and the word for why', () => {
    const placed = placeBars(example('missing'), BOX);
    expect(placed.bars.map((bar) => bar.label.text)).toEqual(['26.815', '0']);
    expect(placed.gaps.map((gap) => gap.label.text)).toEqual([
      '当年表式无此项',
      '空白',
      '不适用',
      '无',
      '未载明',
    ]);
  });

  test('on a logarithmic scale zero stands left of one', () => {
    const { bars } = placeBars(example('log'), BOX);
    expect(bars[0]?.width).toBe(0);
    expect(bars[1]?.width).toBeGreaterThan(5);
  });

  test.each([
    ['editions', [], false],
    ['editions', [0], true],
  ] as const)(
    'a change of form in %s that asks %j otherwise stands between its rows',
    (name, differing, broken) => {
      const table = example(name);
      const formChanges = table.formChanges.map(({ row }) => ({ row, differing }));
      const { layout } = placeBars({ ...table, formChanges }, BOX);
      expect(layout.breaks.map((one) => one.broken)).toEqual([broken, broken]);
      const [first] = layout.breaks;
      expect((first?.x2 ?? 0) - (first?.x1 ?? 0) > BOX.width / 2).toBe(broken);
      const at = layout.breaks[0]?.y1 ?? 0;
      expect(at).toBeGreaterThan(layout.lanes[1]?.middle ?? Infinity);
      expect(at).toBeLessThan(layout.lanes[2]?.middle ?? 0);
    },
  );

  test('of several series share one scale over all panels', () => {
    const { bars } = placeBars(example('disputes'), BOX);
    const six = bars.filter((bar) => bar.label.text === '6').map((bar) => bar.width);
    expect(six.length).toBeGreaterThan(1);
    for (const width of six) expect(width).toBeCloseTo(six[0] ?? 0);
  });
});

describe('dots', () => {
  test('are never laid end to end: each is measured from zero', () => {
    const { dots, axes } = placeDots(example('channels'), BOX);
    const zeros = new Set(axes.map((axis) => axis.zero));
    for (const dot of dots) expect(zeros).toContain(dot.zero);
  });

  test('show a channel beyond the stated total, and the total through its panel', () => {
    const { dots, wholes } = placeDots(example('channels'), BOX);
    const wechat = dots.find((dot) => dot.label.text.startsWith('233'));
    const whole = wholes.find((one) => one.row === wechat?.row);
    expect(wechat?.x).toBeGreaterThan(whole?.x ?? Infinity);
  });

  test('draw no total where none is stated', () => {
    expect(placeDots(example('channels'), BOX).wholes.map((whole) => whole.row)).not.toContain(2);
  });
});

describe('stacks', () => {
  test('parts end where the next begins, and together are as long as the total', () => {
    const { segments, axes } = placeStack(example('outcomes'), BOX);
    const row = segments.filter((segment) => segment.row === 0);
    row.slice(1).forEach((segment, at) => {
      const before = row[at];
      expect(segment.x).toBeCloseTo((before?.x ?? 0) + (before?.width ?? 0));
    });
    const length = row.reduce((sum, segment) => sum + segment.width, 0);
    expect(length).toBeCloseTo((axes[0]?.x(42) ?? 0) - (axes[0]?.zero ?? 0));
  });

  test('the total is no part of the bar', () => {
    const total = example('outcomes').series.findIndex((series) => series.role === 'total');
    expect(placeStack(example('outcomes'), BOX).segments.map((segment) => segment.series)).not.toContain(
      total,
    );
  });

  test('a row tells what does not add up, what is missing, and zero from nothing', () => {
    const { ends } = placeStack(example('outcomes'), BOX);
    expect(ends.map((end) => end.label.text)).toEqual([
      '总计 42',
      '总计 0',
      '总计 8 · 各项之和 7',
      '总计 12 · 1 项空白',
      '未载明',
    ]);
    expect(ends.map((end) => end.zero)).toEqual([false, true, false, false, false]);
  });

  test('shares fill the whole width or are not drawn at all', () => {
    const { segments } = placeStack(example('outcome-shares'), BOX);
    const length = (row: number): number =>
      segments.filter((one) => one.row === row).reduce((sum, one) => sum + one.width, 0);
    expect(length(0)).toBeGreaterThan(300);
    for (const row of [1, 2, 3, 4]) expect(length(row)).toBe(0);
  });
});

describe('the balance', () => {
  const placed = placeBalance(example('requests'), BOX);
  const lengths = (row: number): number[] =>
    [
      [0, 1],
      [2, 3],
    ].map((half) =>
      placed.segments
        .filter((one) => one.row === row && half.includes(one.series))
        .reduce((sum, one) => sum + one.width, 0),
    );

  test('has halves of one length where the form balances, and shows it where it does not', () => {
    expect(lengths(0)[0]).toBeCloseTo(lengths(0)[1] ?? NaN);
    expect(lengths(2)[0]).toBeGreaterThan(lengths(2)[1] ?? NaN);
  });

  test('writes the sum only where both parts are numbers', () => {
    expect(placed.halves.map((half) => half.label.text)).toEqual([
      '收 40 + 5 = 45',
      '办 42 + 3 = 45',
      '收 0 + 0 = 0',
      '办 0 + 0 = 0',
      '收 9 + 0 = 9',
      '办 8 + 0 = 8',
      '收 12 + 未载明',
      '办 12 + 0 = 12',
      '收 未载明',
      '办 未载明',
    ]);
  });
});
