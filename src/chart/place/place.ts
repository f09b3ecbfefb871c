import type { ChartTable } from '../../table/chart-table.ts';
import { coverageOf } from '../../table/rows/coverage.ts';
import { isDrawn } from '../../table/rows/drawn.ts';
import { wordsOf } from '../../table/words.ts';
import type { ChartShape } from '../shape.ts';
import type { Box } from './placed.ts';
import { marginOf, placeFoot, placeHead, type PlacedFoot, type PlacedHead } from './surround.ts';

/** A whole picture, placed: what stands above the plot, room for the plot, what stands below. */
export interface PlacedChart {
  readonly width: number;
  readonly height: number;
  readonly head: PlacedHead;
  readonly box: Box;
  readonly foot: PlacedFoot;
}

/** Places a chart of that shape in a width; the height follows. */
export function placeChart(table: ChartTable, width: number, shape: ChartShape): PlacedChart {
  const words = wordsOf(table.language);
  const margin = marginOf(width);
  const head = placeHead(table, width, table.shape === 'stack' || table.shape === 'balance');
  const box = { x: margin, y: head.bottom, width: width - 2 * margin };
  const empty = !table.rows.some((_, row) => isDrawn(table, row));
  const said =
    table.rows.length === 0
      ? [...table.notes, '', words.version(table.version)]
      : [coverageOf(table), ...table.notes, '', table.source, words.version(table.version)];
  const foot = placeFoot(said, width, empty ? head.bottom + 60 : shape.place(table, box).layout.bottom);
  return { width, height: Math.ceil(foot.bottom), head, box, foot };
}
