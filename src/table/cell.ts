import type { Key } from '../catalogue/figure.ts';
import { numberOf, type Observed } from '../report/value.ts';

/** What holds of a cell however it came about. */
interface Told {
  /** The figure the cell leads to in its report; of a sum or a rate, the first operand's. */
  readonly key: Key;
  /** Failing rules that read a figure in it. */
  readonly flags: readonly string[];
  /** Where another value stands here than the document gives: the document's, and why. */
  readonly corrected?: { readonly from: Observed; readonly why: string };
  /** Whose figure the report says it is: the office's own, or summed up over those below it. */
  readonly scope?: 'own' | 'summary' | 'not-said';
  /** Of several offices together: how many of them the figure holds for, and the names of the others. */
  readonly members?: { readonly with: number; readonly of: number; readonly without: readonly string[] };
}

/** A figure as the report prints it, or why it prints none. */
export interface PrintedCell extends Told {
  readonly kind: 'printed';
  readonly observed: Observed;
}

/** One figure that went into another. */
export interface Operand {
  readonly key: Key;
  readonly observed: Observed;
  /** Where several offices are added up: whose figure it is, and the report that has it. */
  readonly office?: string;
  readonly report?: string;
}

/** Printed figures added up; `observed` is the sum, or the reason of the first part that is no number. */
export interface SumCell extends Told {
  readonly kind: 'sum';
  readonly observed: Observed;
  readonly parts: readonly Operand[];
}

export type CountCell = PrintedCell | SumCell;

/**
 * A rate, or why there is none: an operand is no number, the denominator is 0, or the parts of the row do not add up
 * to it (shares only).
 */
export type RateOutcome =
  | { readonly kind: 'rate'; readonly rate: number }
  | { readonly kind: 'missing'; readonly operand: 'numerator' | 'denominator'; readonly observed: Observed }
  | { readonly kind: 'of-nothing' }
  | { readonly kind: 'unequal' };

/** One count over another. */
export interface RateCell extends Told {
  readonly kind: 'rate';
  readonly numerator: CountCell;
  readonly denominator: CountCell;
  readonly per: 100;
  /** Too few cases to be ranked by; the rate is shown all the same. */
  readonly few: boolean;
  readonly outcome: RateOutcome;
  /** Wilson's bounds of the rate, 95 %; none of a ratio, and where the numerator is no part of the denominator. */
  readonly interval?: readonly [least: number, most: number];
}

/** One figure shown. */
export type TableCell = CountCell | RateCell;

/** What the cell counts: of a rate, its numerator. */
export function countOf(cell: TableCell): Observed {
  return cell.kind === 'rate' ? cell.numerator.observed : cell.observed;
}

/** The number that a scale draws: the count, or the rate; undefined where there is none. */
export function numberShown(cell: TableCell): number | undefined {
  if (cell.kind !== 'rate') return numberOf(cell.observed);
  return cell.outcome.kind === 'rate' ? cell.outcome.rate : undefined;
}

/** The observation the cell speaks of: the count, or the operand for want of which there is no rate. */
export function observedIn(cell: TableCell): Observed {
  return cell.kind === 'rate' && cell.outcome.kind === 'missing' ? cell.outcome.observed : countOf(cell);
}

/** Numerator and denominator of a rate that is worked out, or is 0/0; undefined for everything else. */
export function termsOf(cell: TableCell): { numerator: number; denominator: number } | undefined {
  if (cell.kind !== 'rate' || (cell.outcome.kind !== 'rate' && cell.outcome.kind !== 'of-nothing'))
    return undefined;
  const numerator = numberOf(cell.numerator.observed);
  const denominator = numberOf(cell.denominator.observed);
  return numerator === undefined || denominator === undefined ? undefined : { numerator, denominator };
}

/** Whether bounds of a rate are worked out anywhere among some rows. */
export function hasInterval(rows: readonly (readonly TableCell[])[]): boolean {
  return rows.some((cells) => cells.some((cell) => cell.kind === 'rate' && cell.interval !== undefined));
}

/** The same rate from 0 to 1, as sheets hold it; undefined where there is none. */
export function fractionOf(cell: TableCell): number | undefined {
  const terms = termsOf(cell);
  return terms && terms.denominator !== 0 ? terms.numerator / terms.denominator : undefined;
}

/** The printed figures behind the cell, in the order of its derivation. */
export function operandsOf(cell: TableCell): readonly Operand[] {
  switch (cell.kind) {
    case 'printed':
      return [{ key: cell.key, observed: cell.observed }];
    case 'sum':
      return cell.parts;
    case 'rate':
      return [cell.numerator, cell.denominator].flatMap(operandsOf);
  }
}

/** What a row is ranked by: its number, and none where there are too few cases. A whole has no rank but its count. */
export function rankOf(cell: TableCell): number | undefined {
  if (cell.kind !== 'rate') return numberOf(cell.observed);
  if (cell.few) return undefined;
  const whole = cell.numerator === cell.denominator;
  return whole ? numberOf(cell.numerator.observed) : numberShown(cell);
}
