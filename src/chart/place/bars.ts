import type { PlacedAxis } from './axis.ts';
import { gapAt, intervalAt, labelAt, numberAt, placeAxes, roomFor } from './lanes.ts';
import { endOf } from './least.ts';
import { placeList } from './list.ts';
import { placePanels } from './panels.ts';
import type { Box, Layout, PlacedGap, PlacedText } from './placed.ts';
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
  /** The bounds of a rate, as a thin line. */
  readonly line?: readonly [from: number, to: number];
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
    const end = endOf(axis, number);
    const x = Math.min(axis.zero, end);
    const interval = intervalAt(table, lane.row, series);
    const line = interval && ([axis.x(interval[0]), axis.x(interval[1])] as const);
    const beside = Math.max(end, axis.zero, line?.[1] ?? 0) + (table.scale === 'log' ? 4 : 0);
    bars.push({
      row: lane.row,
      series,
      x,
      y: lane.middle - height / 2,
      width: Math.abs(end - axis.zero),
      height,
      end,
      ...(line && { line }),
      label: labelAt(table, lane, series, beside, size),
    });
  }
  return { layout, axes, bars, gaps };
}
