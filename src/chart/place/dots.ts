import type { PlacedAxis } from './axis.ts';
import { gapAt, labelAt, numberAt, placeAxes, roomFor } from './lanes.ts';
import { placePanels } from './panels.ts';
import type { Box, Layout, PlacedGap, PlacedText } from './placed.ts';
import type { ChartTable } from '../../table/chart-table.ts';

/** One figure as a point on its lane, with a hairline from zero. */
interface PlacedDot {
  readonly row: number;
  readonly series: number;
  readonly x: number;
  readonly y: number;
  readonly zero: number;
  readonly total: boolean;
  /** True for a written 0, which is a tick and no dot. */
  readonly none: boolean;
  readonly label: PlacedText;
}

/** The stated total drawn through its panel, so that a part greater than it can be seen. */
interface PlacedWhole {
  readonly row: number;
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
}

export interface PlacedDots {
  readonly layout: Layout;
  readonly axes: readonly PlacedAxis[];
  readonly dots: readonly PlacedDot[];
  readonly wholes: readonly PlacedWhole[];
  readonly gaps: readonly PlacedGap[];
}

const SIZE = 12;

/** Places one dot per part and the total as a mark apart: parts overlap, so nothing is laid end to end. */
export function placeDots(table: ChartTable, box: Box): PlacedDots {
  const layout = placePanels(table, box, roomFor(table, SIZE));
  const axes = placeAxes(table, layout);
  const dots: PlacedDot[] = [];
  const wholes: PlacedWhole[] = [];
  const gaps: PlacedGap[] = [];
  for (const lane of layout.lanes) {
    const axis = axes[lane.frame];
    const frame = layout.frames[lane.frame];
    if (!axis || !frame) continue;
    const { row, series, middle } = lane;
    const number = numberAt(table, row, series);
    if (number === undefined) {
      const gap = gapAt(table, lane, series, axis, SIZE);
      gaps.push({ ...gap, label: { ...gap.label, patch: true } });
      continue;
    }
    const x = axis.x(number);
    const total = table.series[series]?.role === 'total';
    const label = { ...labelAt(table, lane, series, Math.max(x, axis.zero) + 3, SIZE), patch: true };
    dots.push({ row, series, x, y: middle, zero: axis.zero, total, none: number === 0, label });
    if (total) wholes.push({ row, x, y1: middle, y2: frame.bottom });
  }
  return { layout, axes, dots, wholes, gaps };
}
