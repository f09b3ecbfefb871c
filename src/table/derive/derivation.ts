import { cellsOf, type Count } from '../../catalogue/count.ts';
import type { Key } from '../../catalogue/figure.ts';

/** One count over another. Worked out only where both are numbers; of a denominator of 0 there is none. */
export interface Rate {
  readonly of: 'rate';
  readonly numerator: Count;
  readonly denominator: Count;
  /** Out of how many: 100 gives per cent, the only rate that has a unit in words yet. */
  readonly per: 100;
  /** Smallest denominator with which the rate is ranked; below it the rate is shown and comes last. */
  readonly least?: number;
  /** The numerator is no part of the denominator: the rate may exceed 100, and chance has no bounds for it. */
  readonly ratio?: true;
  /** Given for shares: the counts that have to add up to the denominator, else there is no share of it. */
  readonly parts?: readonly Count[];
}

/** How what a cell shows comes out of the figures of one report. */
export type Derivation = Count | Rate;

/** Fewest cases of which shares are ranked. */
export const LEAST_RANKED = 10;

/** The share of one part in the total the form states; of the total itself, its share in itself. */
export function shareOf(part: Count, total: Count, parts: readonly Count[]): Rate {
  return { of: 'rate', numerator: part, denominator: total, per: 100, least: LEAST_RANKED, parts };
}

/** Every figure that is looked at on the way. */
export function keysOf(derivation: Derivation): readonly Key[] {
  if (derivation.of !== 'rate') return cellsOf(derivation);
  return [...cellsOf(derivation.numerator), ...cellsOf(derivation.denominator)];
}

/** What is counted: of a rate, its numerator. */
export function countedBy(derivation: Derivation): Count {
  return derivation.of === 'rate' ? derivation.numerator : derivation;
}
