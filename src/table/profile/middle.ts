import { quantile, quartilesOf } from '../../statistics/quartiles.ts';
import { rankOf, type TableCell } from '../cell.ts';
import type { PeerMiddle } from './profile-file.ts';

/** Of fewer offices than this a middle says less than their figures. */
export const LEAST_MIDDLE = 8;

/** Most marks that a strip is drawn of; of more offices as many quantiles stand for them. */
const MOST_MARKS = 60;

/** The numbers of some offices; of rates those with cases enough to be ranked. */
export function numbersOf(cells: readonly (TableCell | undefined)[]): readonly number[] {
  return cells.flatMap((cell) => (cell && rankOf(cell)) ?? []);
}

/** Their quartiles; null of too few. */
export function middleOf(numbers: readonly number[]): PeerMiddle | null {
  const quartiles = numbers.length < LEAST_MIDDLE ? undefined : quartilesOf(numbers);
  if (!quartiles) return null;
  const { lower, median, upper } = quartiles;
  return { lower: tidy(lower), median: tidy(median), upper: tidy(upper), count: numbers.length };
}

/** The numbers in order, for a strip; none of too few. */
export function stripOf(numbers: readonly number[]): readonly number[] {
  if (numbers.length < LEAST_MIDDLE) return [];
  const sorted = Float64Array.from(numbers).sort();
  if (sorted.length <= MOST_MARKS) return [...sorted].map(tidy);
  return Array.from({ length: MOST_MARKS }, (_, at) => tidy(quantile(sorted, at / (MOST_MARKS - 1)) ?? 0));
}

function tidy(number: number): number {
  return Math.round(number * 1000) / 1000;
}
