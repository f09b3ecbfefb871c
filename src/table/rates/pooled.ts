import { wilson } from '../../statistics/wilson.ts';
import { termsOf, type RateCell, type TableCell } from '../cell.ts';
import { isSummary, type FilledRow } from '../rows/rows.ts';

/** A rate of several offices together: their numerators over their denominators, never a mean of their rates. */
export interface Pooled {
  readonly numerator: number;
  readonly denominator: number;
  /** Some report gives a rounded figure. */
  readonly approximate: boolean;
}

/**
 * Adds up both terms over the offices that have both. A report that sums up those below it is left out, for they may
 * be counted themselves. Undefined where nothing is left to divide by.
 */
export function pool(rows: readonly FilledRow[]): Pooled | undefined {
  const cells = rows.filter(hasTerms).flatMap(({ cells: [cell] }) => (cell?.kind === 'rate' ? [cell] : []));
  const terms = cells.flatMap((cell) => termsOf(cell) ?? []);
  const denominator = terms.reduce((sum, one) => sum + one.denominator, 0);
  if (denominator <= 0) return undefined;
  const numerator = terms.reduce((sum, one) => sum + one.numerator, 0);
  return { numerator, denominator, approximate: cells.some(isApproximate) };
}

/** Whether a row is an office's own and has both terms. */
export function hasTerms({ heading, cells: [cell] }: FilledRow): boolean {
  return !isSummary(heading.scope) && cell !== undefined && termsOf(cell) !== undefined;
}

/** Bounds of a pooled share in per cent; none of a ratio. */
export function boundsOf(
  { numerator, denominator }: Pooled,
  like: TableCell | undefined,
): RateCell['interval'] {
  const bounds = like?.kind === 'rate' && like.interval ? wilson(numerator, denominator) : undefined;
  return bounds && [bounds[0] * 100, bounds[1] * 100];
}

function isApproximate({ numerator, denominator }: RateCell): boolean {
  return [numerator, denominator].some(
    ({ observed }) => observed.kind === 'number' && observed.approximate === true,
  );
}
