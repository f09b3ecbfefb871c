import type { ChartTable } from '../../../table/chart-table.ts';
import { textWidth } from '../measure.ts';
import { text } from '../placed.ts';
import type { PlacedShare } from './placed-share.ts';

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const SIZE = 12;
const APART = SIZE * 1.35;
const BESIDE = 9;

/**
 * Names the offices outside the limits, right or left of their point; a name that would lie on another moves up or down
 * until it does not.
 */
export function namePoints(
  table: ChartTable,
  points: readonly PlacedShare[],
  area: Area,
): readonly PlacedShare[] {
  const taken: { readonly from: number; readonly to: number; readonly y: number }[] = [];
  return points.map((point) => {
    if (!point.outside) return point;
    const name = table.rows[point.row]?.label ?? '';
    const width = textWidth(name, SIZE);
    const isRight = point.x + BESIDE + width <= area.right;
    const from = isRight ? point.x + BESIDE : Math.max(area.left, point.x - BESIDE - width);
    const isFree = (y: number): boolean =>
      taken.every((one) => one.from >= from + width || from >= one.to || Math.abs(one.y - y) >= APART);
    const wish = Math.min(area.bottom - 4, point.y + 4);
    const steps = Array.from({ length: 24 }, (_, at) => wish + (at % 2 ? 1 : -1) * Math.ceil(at / 2) * APART);
    const y = steps.find((at) => at > area.top && at < area.bottom && isFree(at)) ?? wish;
    taken.push({ from, to: from + width, y });
    return { ...point, label: text(from, y, name, { size: SIZE, patch: true }) };
  });
}
