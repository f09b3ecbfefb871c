import { formatNumber } from '../../../table/say/format.ts';
import { TONES } from '../../tones.ts';

/** One step of the scale: the numbers in it and their tone. */
interface Step {
  /** `3–5`, or `≤ 5` where there is something between two whole numbers. */
  readonly label: string;
  readonly tone: number;
}

export interface ToneScale {
  readonly steps: readonly Step[];
  /** Tone of a number; undefined for zero and below, which are blank. */
  readonly toneOf: (number: number) => number | undefined;
}

/** Steps within a decade, finest first: the first that needs no more tones than there are is taken. */
const CYCLES = [[1, 2, 5], [1, 3], [1]] as const;

/**
 * Steps of lightness over the numbers shown: one a number where there are few, else each a few times the last, for one
 * large office would leave equal steps with two tones, all the others and itself.
 */
export function toneScale(numbers: readonly number[]): ToneScale {
  const above = numbers.filter((number) => number > 0 && Number.isFinite(number));
  const most = above.reduce((a, b) => Math.max(a, b), 0);
  const least = above.reduce((a, b) => Math.min(a, b), most);
  const whole = above.every(Number.isInteger);
  const bounds = most === 0 ? [] : boundsOf(least, most, whole);
  const toneAt = (step: number): number =>
    bounds.length === 1 ? 2 : Math.round((step * (TONES - 1)) / (bounds.length - 1));
  return {
    steps: bounds.map((bound, step) => {
      const from = (bounds[step - 1] ?? 0) + 1;
      const to = Math.min(bound, most);
      const range = from >= to ? formatNumber(to) : `${formatNumber(from)}–${formatNumber(to)}`;
      return { label: whole ? range : `≤ ${formatNumber(to)}`, tone: toneAt(step) };
    }),
    toneOf: (number) => {
      const step = number > 0 ? bounds.findIndex((bound) => number <= bound) : -1;
      return step < 0 ? undefined : toneAt(step);
    },
  };
}

/** Upper ends of the steps; the last reaches the largest number. */
function boundsOf(least: number, most: number, whole: boolean): number[] {
  if (whole && most <= TONES) return Array.from({ length: most }, (_, at) => at + 1);
  const fitting = CYCLES.map((cycle) => along(cycle, least, most)).find((all) => all.length <= TONES);
  return fitting ?? along([1], least, most).slice(-TONES);
}

function along(cycle: readonly number[], least: number, most: number): number[] {
  const bounds: number[] = [];
  for (let power = Math.floor(Math.log10(least)); ; power += 1)
    for (const one of cycle) {
      const bound = Number(`${String(one)}e${String(power)}`);
      if (bound >= least) bounds.push(bound);
      if (bound >= most) return bounds;
    }
}
