import type { PlacedAxis } from './axis.ts';

/** Thickness in pixels of the tick that stands for a written 0, astride the zero line. */
export const ZERO_TICK = 1.5;

/** Whatever is not zero is at least so long, in pixels: beside 12,000 a 5 would be nothing to see, and a 0 more than it. */
export const LEAST = 3;

/** Where the bar of a figure ends: in proportion, but never so near to zero that it shows less than a zero does. */
export function endOf(axis: PlacedAxis, number: number): number {
  const end = axis.x(number);
  if (number === 0) return axis.zero;
  return number < 0 ? Math.min(end, axis.zero - LEAST) : Math.max(end, axis.zero + LEAST);
}

/**
 * Places where the parts of a bar end, the bar being as long as its sum asks. A part that is too small to be seen
 * gets the least length at the cost of the long ones, so that bars of equal sums stay equally long.
 */
export function partEnds(axis: PlacedAxis, sizes: readonly number[]): number[] {
  const sum = sizes.reduce((all, size) => all + size, 0);
  const length = endOf(axis, sum) - axis.zero;
  const seen = Math.max(1, sizes.filter((size) => size > 0).length);
  const least = Math.min(LEAST, length / seen);
  const lengths = sizes.map((size) => (size > 0 ? (size / sum) * length : 0));
  const spare = lengths.reduce((all, one) => all + Math.max(0, one - least), 0);
  const lacking = lengths.reduce((all, one) => all + (one > 0 ? Math.max(0, least - one) : 0), 0);
  let at = axis.zero;
  return lengths.map((one) => {
    if (one > 0) at += Math.max(least, one) - (spare > 0 ? (Math.max(0, one - least) / spare) * lacking : 0);
    return at;
  });
}
