import { numberShown } from '../../../table/cell.ts';
import type { ProfileChart } from '../../../table/profile/profile-file.ts';

/** Size of a small chart in its own units; it takes the width there is. */
export const SMALL = { width: 280, height: 96, left: 6, right: 6, top: 18, bottom: 18 } as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where everything of a small chart stands. Years that have no number are gaps. */
export interface SmallChart {
  /** The office's own figures, a line for each run of years. */
  readonly lines: readonly (readonly Point[])[];
  /** Outline of the quartiles, and the line of the median, for each run of years. */
  readonly bands: readonly string[];
  readonly medians: readonly string[];
  /** Years without a number. */
  readonly gaps: readonly Point[];
  readonly baseline: number;
  readonly most: number;
}

/** Places the years side by side from 0 to the largest number that is drawn. */
export function placeSmall({ cells, middles }: Pick<ProfileChart, 'cells' | 'middles'>): SmallChart {
  const { width, height, left, right, top, bottom } = SMALL;
  const numbers = cells.map(numberShown);
  const most = Math.max(0, ...numbers.flatMap((one) => one ?? []), ...middles.map((one) => one?.upper ?? 0));
  const baseline = height - bottom;
  const x = (at: number): number =>
    round(cells.length < 2 ? width / 2 : left + (at / (cells.length - 1)) * (width - left - right));
  const y = (number: number): number => round(baseline - (most === 0 ? 0 : number / most) * (baseline - top));
  const points = (runs: readonly (readonly number[])[], of: (at: number) => number): Point[][] =>
    runs.map((run) => run.map((at) => ({ x: x(at), y: y(of(at)) })));
  const told = runsOf(middles, (one) => one !== null).filter((run) => run.length > 1);
  const own = runsOf(numbers, (one) => one !== undefined);
  return {
    lines: points(own, (at) => numbers[at] ?? 0),
    bands: told.map((run) =>
      written([
        ...points([run], (at) => middles[at]?.upper ?? 0).flat(),
        ...points([run], (at) => middles[at]?.lower ?? 0)
          .flat()
          .reverse(),
      ]),
    ),
    medians: points(told, (at) => middles[at]?.median ?? 0).map(written),
    gaps: numbers.flatMap((one, at) => (one === undefined ? [{ x: x(at), y: baseline }] : [])),
    baseline,
    most,
  };
}

/** Points as an outline has them. */
export function written(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ');
}

/** Places of neighbours that have something. */
function runsOf<T>(values: readonly T[], has: (value: T) => boolean): number[][] {
  const runs: number[][] = [];
  values.forEach((value, at) => {
    if (!has(value)) return;
    const last = runs.at(-1);
    if (last?.at(-1) === at - 1) last.push(at);
    else runs.push([at]);
  });
  return runs;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
