import { numberOf } from '../../report/value.ts';
import { placeAxis, type PlacedAxis } from './axis.ts';
import { formatCell } from '../../table/format.ts';
import { placeList } from './list.ts';
import { textWidth } from './measure.ts';
import { placePanels } from './panels.ts';
import { text, type Box, type Lane, type Layout, type PlacedGap, type PlacedText } from './placed.ts';
import type { ChartTable } from '../../table/chart-table.ts';

/** One figure as a length from zero. A zero has width 0 and its label; the marks draw a tick for it. */
export interface PlacedBar {
  readonly row: number;
  readonly series: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where the figure ends: the right end, or the left one of a negative figure. */
  readonly end: number;
  readonly label: PlacedText;
}

export interface PlacedBars {
  readonly layout: Layout;
  readonly axes: readonly PlacedAxis[];
  readonly bars: readonly PlacedBar[];
  readonly gaps: readonly PlacedGap[];
}

/** Places one bar per figure: one row a line, or a panel a row where a chart has several figures. */
export function placeBars(table: ChartTable, box: Box): PlacedBars {
  const many = table.series.length > 1;
  const size = many ? 12 : 13;
  const room = roomFor(table, size);
  const layout = many ? placePanels(table, box, room) : placeList(table, box, { thickness: 20, room });
  const axes = placeAxes(table, layout);
  const bars: PlacedBar[] = [];
  const gaps: PlacedGap[] = [];
  for (const lane of layout.lanes) {
    const series = Math.max(0, lane.series);
    const number = numberAt(table, lane.row, series);
    const axis = axes[lane.frame];
    if (!axis) continue;
    if (number === undefined) {
      gaps.push(gapAt(table, lane, series, axis, size));
      continue;
    }
    const height = many ? 10 : 20;
    const end = axis.x(number);
    const x = Math.min(axis.zero, end);
    bars.push({
      row: lane.row,
      series,
      x,
      y: lane.middle - height / 2,
      width: Math.abs(end - axis.zero),
      height,
      end,
      label: labelAt(table, lane, series, Math.max(end, axis.zero) + (table.scale === 'log' ? 4 : 0), size),
    });
  }
  return { layout, axes, bars, gaps };
}

/** One axis per frame, all over the same numbers, so that lengths compare across panels. */
export function placeAxes(table: ChartTable, layout: Layout): PlacedAxis[] {
  const numbers = table.rows.flatMap((_, row) =>
    table.series.flatMap((_, series) => numberAt(table, row, series) ?? []),
  );
  const whole = table.unit !== '万元';
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

export function numberAt(table: ChartTable, row: number, series: number): number | undefined {
  const cell = table.cells[row]?.[series];
  return cell && numberOf(cell.observed);
}

function wordsAt(table: ChartTable, row: number, series: number): string {
  const cell = table.cells[row]?.[series];
  if (!cell) return '';
  return formatCell(cell, table.language, table.shares) + (cell.flags.length > 0 ? ' ※' : '');
}
