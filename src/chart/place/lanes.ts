import { numberShown, type RateCell } from '../../table/cell.ts';
import type { ChartTable } from '../../table/chart-table.ts';
import { formatCell } from '../../table/say/format.ts';
import { placeAxis, type PlacedAxis } from './axis.ts';
import { textWidth } from './measure.ts';
import { text, type Lane, type Layout, type PlacedGap, type PlacedText } from './placed.ts';

/** One axis per frame, all over the same numbers, so that lengths compare across panels. */
export function placeAxes(table: ChartTable, layout: Layout): PlacedAxis[] {
  const numbers = table.rows.flatMap((_, row) =>
    table.series.flatMap((_, series) => {
      const interval = intervalAt(table, row, series);
      return interval ? [...interval] : (numberAt(table, row, series) ?? []);
    }),
  );
  const whole = isWhole(table);
  return layout.frames.map(({ from, to }) => placeAxis({ numbers, scale: table.scale, from, to, whole }));
}

/** The word for why there is no number, at the place where a bar would begin. */
export function gapAt(
  table: ChartTable,
  lane: Lane,
  series: number,
  axis: PlacedAxis,
  size: number,
): PlacedGap {
  const label = labelAt(table, lane, series, axis.zero, size);
  return { row: lane.row, series, label: { ...label, tone: 'ink-2' } };
}

/** The figure in words, right of `x`. */
export function labelAt(table: ChartTable, lane: Lane, series: number, x: number, size: number): PlacedText {
  return text(x + 7, lane.middle + size * 0.36, wordsAt(table, lane.row, series), { size });
}

/** Width of the longest figure beside a bar. Words in gaps begin at zero and have the whole bar's room. */
export function roomFor(table: ChartTable, size: number): number {
  const widths = table.rows.flatMap((_, row) =>
    table.series.map((_, series) =>
      numberAt(table, row, series) === undefined ? 0 : textWidth(wordsAt(table, row, series), size),
    ),
  );
  return Math.max(24, ...widths) + 9;
}

/** True where every figure is counted whole, so that no tick stands between two of them. */
export function isWhole({ series }: ChartTable): boolean {
  return series.every(({ kind }) => kind !== 'amount' && kind !== 'rate');
}

/** The number that the scale draws, or undefined for a gap. */
export function numberAt(table: ChartTable, row: number, series: number): number | undefined {
  const cell = table.cells[row]?.[series];
  return cell && numberShown(cell);
}

/** The bounds of the rate that is drawn; of several rates beside each other there would be too many lines. */
export function intervalAt({ cells, series }: ChartTable, row: number, at: number): RateCell['interval'] {
  const cell = series.length === 1 ? cells[row]?.[at] : undefined;
  return cell?.kind === 'rate' ? cell.interval : undefined;
}

function wordsAt(table: ChartTable, row: number, series: number): string {
  const cell = table.cells[row]?.[series];
  if (!cell) return '';
  return formatCell(cell, table.language) + (cell.flags.length > 0 ? ' ※' : '');
}
