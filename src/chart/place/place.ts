import type { PlacedBalance } from './balance.ts';
import type { PlacedBars } from './bars.ts';
import type { PlacedDots } from './dots.ts';
import type { PlacedLines } from './lines.ts';
import type { PlacedStack } from './stack.ts';
import { shapeOf } from '../shapes.ts';
import { marginOf, placeFoot, placeHead, type PlacedFoot, type PlacedHead } from './surround.ts';
import type { ChartTable } from '../../table/chart-table.ts';
import { coverageOf } from '../../table/notes.ts';
import { wordsOf } from '../../table/words.ts';

/** The marks of one shape, placed. */
type Plot =
  | { readonly shape: 'bars'; readonly placed: PlacedBars }
  | { readonly shape: 'dots'; readonly placed: PlacedDots }
  | { readonly shape: 'stack'; readonly placed: PlacedStack }
  | { readonly shape: 'balance'; readonly placed: PlacedBalance }
  | { readonly shape: 'lines'; readonly placed: PlacedLines };

/** A whole picture, placed: what stands above the plot, the plot, what stands below. */
export interface PlacedChart {
  readonly width: number;
  readonly height: number;
  readonly head: PlacedHead;
  readonly plot: Plot;
  readonly foot: PlacedFoot;
}

/** Places a chart in a width; the height follows. Its shape has been learnt (`learnShape`). */
export function placeChart(table: ChartTable, width: number): PlacedChart {
  const words = wordsOf(table.language);
  const margin = marginOf(width);
  const head = placeHead(table, width, table.shape === 'stack' || table.shape === 'balance');
  const plot = placePlot(table, { x: margin, y: head.bottom, width: width - 2 * margin });
  const empty = table.rows.length === 0;
  const said = empty
    ? [...table.notes, '', words.version(table.version)]
    : [coverageOf(table), ...table.notes, '', table.source, words.version(table.version)];
  const foot = placeFoot(said, width, empty ? head.bottom + 60 : plot.placed.layout.bottom);
  return { width, height: Math.ceil(foot.bottom), head, plot, foot };
}

function placePlot(table: ChartTable, box: { x: number; y: number; width: number }): Plot {
  switch (table.shape) {
    case 'bars':
      return { shape: 'bars', placed: shapeOf('bars').place(table, box) };
    case 'dots':
      return { shape: 'dots', placed: shapeOf('dots').place(table, box) };
    case 'stack':
      return { shape: 'stack', placed: shapeOf('stack').place(table, box) };
    case 'balance':
      return { shape: 'balance', placed: shapeOf('balance').place(table, box) };
    case 'lines':
      return { shape: 'lines', placed: shapeOf('lines').place(table, box) };
  }
}
