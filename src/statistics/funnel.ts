import { atMost, exactly } from './binomial.ts';
import { deviationOf } from './normal.ts';
import { quantile } from './quartiles.ts';

/** So many of so many. */
export interface Share {
  readonly count: number;
  readonly cases: number;
}

/** Shares of many offices against the share of all of them together, and how far apart chance alone would put them. */
export interface Funnel {
  /** All counts over all cases. */
  readonly pooled: number;
  /** How many times as much as by chance the shares vary (overdispersion), at least 1. */
  readonly factor: number;
  /** How far the shares of offices lie apart beside chance: a standard deviation, from 0 to 1. */
  readonly spread: number;
  /** Places among the shares given of those outside the limits, and on which side. */
  readonly outside: readonly { readonly at: number; readonly side: 'below' | 'above' }[];
  /** Within which shares of so many cases lie by chance. */
  readonly limitsOf: (cases: number, level: 0.95 | 0.998) => readonly [least: number, most: number];
}

/**
 * Of fewer offices the spread cannot be told from chance. Of fewer cases a share says nothing of its office, nor where
 * fewer are expected to be counted, or not to be: there chance is too lopsided.
 */
const FEWEST = { offices: 20, cases: 10, expected: 5 } as const;

/** Spiegelhalter's winsorising: the tenth at either end counts as the tenth's edge. */
const WINSORISED = 0.1;
/** What is left of the variance of normal numbers that are winsorised so. */
const LEFT_OF_NORMAL = 0.6787;

/** Deviations from the pooled share that leave 5 % and 0.2 % outside, on both sides together. */
const DEVIATIONS = { 0.95: 1.96, 0.998: 3.0902 } as const;
/**
 * How likely one of all the offices is to be named by mere chance. 1 of 20 is the aim; what is measured of the spread is
 * uncertain itself, and takes its part.
 */
const NAMED_BY_CHANCE = 0.02;

/**
 * The funnel of some shares (Spiegelhalter 2005, Statistics in Medicine 24): exact binomial deviations, limits widened by
 * the multiplicative overdispersion factor. Where offices differ among themselves a large one has few chances and still
 * its own share; there the limits of his additive model are wider, and they hold. Undefined of fewer than twenty offices
 * with enough cases, and where all or none of the cases are counted.
 */
export function funnelOf(shares: readonly Share[]): Funnel | undefined {
  const pooled = sum(shares.map(({ count }) => count)) / sum(shares.map(({ cases }) => cases));
  const least = Math.max(FEWEST.cases, FEWEST.expected / Math.min(pooled, 1 - pooled));
  const held = shares.flatMap((share, at) => (share.cases >= least ? [{ ...share, at }] : []));
  if (held.length < FEWEST.offices || !(pooled > 0 && pooled < 1)) return undefined;
  const deviations = held.map((share) => ({ ...share, deviation: deviationIn(share, pooled) }));
  const factor = Math.max(1, variation(deviations.map(({ deviation }) => deviation)));
  const spread = spreadOf(deviations, pooled);
  const widening = (cases: number): number =>
    Math.sqrt(Math.max(factor, 1 + (cases * spread ** 2) / (pooled * (1 - pooled))));
  const named = Math.max(DEVIATIONS[0.998], deviationOf(NAMED_BY_CHANCE / held.length / 2));
  return {
    pooled,
    factor,
    spread,
    outside: deviations.flatMap(({ at, cases, deviation }) => {
      if (Math.abs(deviation) <= named * widening(cases)) return [];
      return [{ at, side: deviation < 0 ? 'below' : 'above' } as const];
    }),
    limitsOf: (cases, level) => {
      const widest = DEVIATIONS[level] * widening(cases);
      return [countAt(-widest, cases, pooled) / cases, countAt(widest, cases, pooled) / cases];
    },
  };
}

/** How many standard deviations a count lies from what the pooled share expects; half of its own chance on either side. */
function deviationIn({ count, cases }: Share, pooled: number): number {
  const here = exactly(count, cases, pooled) / 2;
  const below = atMost(count - 1, cases, pooled) + here;
  return below < 0.5 ? -deviationOf(below) : deviationOf(atMost(cases - count - 1, cases, 1 - pooled) + here);
}

/** Mean square of winsorised deviations; 1 of normal ones. */
function variation(deviations: readonly number[]): number {
  const sorted = Float64Array.from(deviations).sort();
  const [least = 0, most = 0] = [WINSORISED, 1 - WINSORISED].map((share) => quantile(sorted, share));
  const squares = deviations.map((deviation) => Math.min(most, Math.max(least, deviation)) ** 2);
  return sum(squares) / squares.length / LEFT_OF_NORMAL;
}

/** The standard deviation among offices with which the deviations vary as normal ones do; 0 where they do without. */
function spreadOf(deviations: readonly (Share & { readonly deviation: number })[], pooled: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 40; step += 1) {
    const spread = (low + high) / 2;
    const left = deviations.map(
      ({ cases, deviation }) => deviation / Math.sqrt(1 + (cases * spread ** 2) / (pooled * (1 - pooled))),
    );
    if (variation(left) > 1) low = spread;
    else high = spread;
  }
  return low;
}

/** The count that lies so many deviations from what is expected, between whole counts in proportion. */
function countAt(deviation: number, cases: number, pooled: number): number {
  let [low, high] = [0, cases];
  if (deviationIn({ count: low, cases }, pooled) >= deviation) return low;
  if (deviationIn({ count: high, cases }, pooled) <= deviation) return high;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (deviationIn({ count: middle, cases }, pooled) < deviation) low = middle;
    else high = middle;
  }
  const [from = 0, to = 0] = [low, high].map((count) => deviationIn({ count, cases }, pooled));
  return low + (deviation - from) / (to - from);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
