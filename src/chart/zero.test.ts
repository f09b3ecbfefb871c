import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Chart from './Chart.svelte';
import { loadEveryShape } from './load-shape.ts';
import { EXAMPLES } from './examples.fixture.ts';
import { placeBalance } from './place/balance.ts';
import { numberAt } from './place/lanes.ts';
import { LEAST, ZERO_TICK } from './place/least.ts';
import { placeStack } from './place/stack.ts';
import { isDrawn } from '../table/rows/drawn.ts';
import { chartOf } from '../table/specs.ts';
import { tabulate } from '../table/tabulate.ts';
import { toldChart } from '../table/told-chart.ts';
import type { TableCell } from '../table/cell.ts';
import type { ChartTable } from '../table/chart-table.ts';

const shapes = await loadEveryShape();

/** The table of an example of the gallery with other figures: `numbers[row][series]`, in turn where there are fewer. */
function filled(name: string, numbers: readonly number[], scale: ChartTable['scale'] = 'linear'): ChartTable {
  const found = EXAMPLES.find((one) => one.name === name);
  if (!found) throw new Error(`no example ${name}`);
  const table = tabulate(toldChart(chartOf(found.chart), 'zh'), found.dataset, found.selection);
  let next = -1;
  const cells = table.cells.map((row) =>
    row.map(({ key }): TableCell => {
      next += 1;
      const number = numbers[next % numbers.length] ?? 0;
      const observed = { kind: 'number', number, digits: String(number) } as const;
      return { kind: 'printed', key, observed, flags: [] };
    }),
  );
  return { ...table, scale, cells };
}

/** What is drawn of a figure, from its left to its right edge in pixels, by row and series. */
function drawnWidths(table: ChartTable, width: number): Map<string, number> {
  const { body } = render(Chart, { props: { table, width, shape: shapes[table.shape] } });
  const data = body.matchAll(/data-row="(\d+)" data-series="(\d+)">([\s\S]*?)<\/g>/g);
  return new Map(
    [...data].map(([, row, series, marks = '']) => [`${row ?? ''} ${series ?? ''}`, widthOf(marks)]),
  );
}

function widthOf(marks: string): number {
  const edges = [...marks.matchAll(/<(rect|circle|line|path) ([^>]*)>/g)].flatMap(
    ([, shape, attributes = '']) => {
      // The paper under a text is no mark.
      if (attributes.includes('c-paper')) return [];
      const at = (name: string): number =>
        Number(new RegExp(` ${name}="([^"]*)"`).exec(` ${attributes}`)?.[1]);
      if (shape === 'rect') return [at('x'), at('x') + at('width')];
      if (shape === 'circle') return [at('cx') - at('r'), at('cx') + at('r')];
      if (shape === 'line') return [at('x1'), at('x2')];
      return [...attributes.matchAll(/[ML]([\d.]+),/g)].map(([, x]) => Number(x));
    },
  );
  return Math.max(...edges) - Math.min(...edges);
}

const FIGURE = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 30 }),
  fc.integer({ min: 1, max: 10_000_000 }),
);
const FIGURES = fc.array(FIGURE, { minLength: 1, maxLength: 60 });
const WIDTH = fc.integer({ min: 240, max: 1300 });

describe.each([
  ['plain', 'linear'],
  ['plain', 'log'],
  ['disputes', 'linear'],
  ['channels', 'linear'],
] as const)('in %s on a %s scale', (name, scale) => {
  test('no figure above zero is drawn smaller than a zero, nor than a smaller figure', () => {
    fc.assert(
      fc.property(FIGURES, WIDTH, (numbers, width) => {
        const table = filled(name, numbers, scale);
        const drawn = drawnWidths(table, width);
        table.series.forEach((_, series) => {
          // A panel of nothing but zeros is told in words.
          const column = table.cells
            .flatMap((_row, at) =>
              isDrawn(table, at)
                ? [
                    {
                      number: numberAt(table, at, series) ?? NaN,
                      width: drawn.get(`${String(at)} ${String(series)}`) ?? NaN,
                    },
                  ]
                : [],
            )
            .sort((a, b) => a.number - b.number);
          for (const one of column)
            if (one.number === 0) expect(one.width).toBeCloseTo(ZERO_TICK);
            else expect(one.width).toBeGreaterThan(1.2 * ZERO_TICK);
          column.slice(1).forEach((one, at) => {
            expect(one.width).toBeGreaterThan((column[at]?.width ?? NaN) - 0.02);
          });
        });
      }),
      { numRuns: 30 },
    );
  });
});

describe.each([
  ['outcomes', placeStack],
  ['requests', placeBalance],
] as const)('in %s', (name, place) => {
  test('a bar with anything in it is longer than a zero, and each of its parts that is not zero is there', () => {
    fc.assert(
      fc.property(FIGURES, WIDTH, (numbers, width) => {
        const table = filled(name, numbers);
        const { segments } = place(table, { x: 12, y: 0, width });
        const bars = new Map<string, { number: number; width: number }[]>();
        for (const { row, series, y, width } of segments) {
          const number = numberAt(table, row, series) ?? NaN;
          bars.set(`${String(row)} ${String(y)}`, [
            ...(bars.get(`${String(row)} ${String(y)}`) ?? []),
            { number, width },
          ]);
        }
        const wholes = [...bars.values()].map((parts) => ({
          number: parts.reduce((sum, part) => sum + part.number, 0),
          width: parts.reduce((sum, part) => sum + part.width, 0),
        }));
        for (const list of [wholes, ...bars.values()]) {
          list.sort((a, b) => a.number - b.number);
          for (const one of list) expect(one.width > 0).toBe(one.number > 0);
          list.slice(1).forEach((one, at) => {
            expect(one.width).toBeGreaterThan((list[at]?.width ?? NaN) - 0.03);
          });
        }
        for (const whole of wholes) if (whole.number > 0) expect(whole.width).toBeGreaterThan(LEAST - 0.01);
      }),
      { numRuns: 60 },
    );
  });
});

test('the least length of a figure is more than the tick of a zero', () => {
  expect(LEAST).toBeGreaterThan(ZERO_TICK);
});
