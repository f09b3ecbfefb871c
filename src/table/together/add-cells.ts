import type { Rate } from '../derive/derivation.ts';
import { intervalOf } from '../derive/derive.ts';
import { numberOf, type Observed } from '../../report/value.ts';
import {
  countOf,
  observedIn,
  termsOf,
  type CountCell,
  type RateCell,
  type RateOutcome,
  type TableCell,
} from '../cell.ts';

/** One office of several: its name, its report and what it says. */
export interface Member {
  readonly label: string;
  readonly report: string | null;
  readonly cell: TableCell;
  /** False where it has a number that cannot be added to the others'. */
  readonly counts: boolean;
}

/**
 * What several offices come to in one figure: the sum of their numbers; of rates the sums of both terms over the
 * offices that have both, and never a mean. Who has none is named; where nobody has, the first reason stands.
 * `rate`: how a rate is worked out of its terms.
 */
export function addCells(members: readonly Member[], rate?: Rate): TableCell {
  const isHolding = ({ cell, counts }: Member): boolean => counts && hasFigure(cell);
  const holding = members.filter(isHolding);
  const told = {
    flags: [...new Set(holding.flatMap(({ cell }) => cell.flags))],
    members: {
      with: holding.length,
      of: members.length,
      without: members.filter((one) => !isHolding(one)).map(({ label }) => label),
    },
  };
  const spokesman = (holding[0] ?? reasonFrom(members))?.cell;
  if (spokesman?.kind !== 'rate')
    return { ...countTogether(holding, countIn, spokesman?.key, spokesman && countOf(spokesman)), ...told };
  return { ...rateTogether(holding, spokesman, members, rate), ...told };
}

/** Whether a cell has what a sum needs: a number; of a rate, both terms. */
export function hasFigure(cell: TableCell): boolean {
  return cell.kind === 'rate' ? termsOf(cell) !== undefined : numberOf(cell.observed) !== undefined;
}

const countIn = (cell: TableCell): CountCell => (cell.kind === 'rate' ? cell.numerator : cell);
const wholeIn = (cell: TableCell): CountCell => (cell.kind === 'rate' ? cell.denominator : cell);

function rateTogether(
  holding: readonly Member[],
  spokesman: RateCell,
  members: readonly Member[],
  rate: Rate | undefined,
): RateCell {
  const { key, per } = spokesman;
  // Where there is no rate the counts are told all the same.
  const counted =
    holding.length > 0
      ? holding
      : members.filter(({ cell, counts }) => counts && numberOf(countOf(cell)) !== undefined);
  const numerator = countTogether(counted, countIn, spokesman.numerator.key, spokesman.numerator.observed);
  const isWhole = spokesman.numerator === spokesman.denominator;
  const denominator = isWhole
    ? numerator
    : countTogether(holding, wholeIn, spokesman.denominator.key, spokesman.denominator.observed);
  const above = numberOf(numerator.observed);
  const below = numberOf(denominator.observed);
  const base = { kind: 'rate', key, numerator, denominator, per, flags: [] } as const;
  if (holding.length === 0 || above === undefined || below === undefined)
    return { ...base, few: false, outcome: noRate(spokesman, numerator) };
  const outcome =
    below === 0
      ? ({ kind: 'of-nothing' } as const)
      : ({ kind: 'rate', rate: (above / below) * per } as const);
  const interval = rate && intervalOf(rate, numerator, denominator, outcome);
  return { ...base, few: below < (rate?.least ?? 0), outcome, ...(interval && { interval }) };
}

function noRate({ outcome }: RateCell, { observed }: CountCell): RateOutcome {
  if (observed.kind !== 'number') return { kind: 'missing', operand: 'numerator', observed };
  if (outcome.kind === 'unequal') return outcome;
  const isDenominator = outcome.kind === 'missing' && outcome.operand === 'denominator';
  return {
    kind: 'missing',
    operand: 'denominator',
    observed: isDenominator ? outcome.observed : { kind: 'not-found' },
  };
}

function countTogether(
  holding: readonly Member[],
  of: (cell: TableCell) => CountCell,
  key = '',
  reason: Observed = { kind: 'no-report' },
): CountCell {
  const parts = holding.map(({ label, report, cell }) => {
    const { key: own, observed } = of(cell);
    return { key: own, observed, office: label, ...(report !== null && { report }) };
  });
  const base = { kind: 'sum', key, parts, flags: [] } as const;
  // The number of one that does not count is no sum of those that do.
  if (parts.length === 0)
    return { ...base, observed: reason.kind === 'number' ? { kind: 'not-found' } : reason };
  const number = round(parts.reduce((sum, { observed }) => sum + (numberOf(observed) ?? 0), 0));
  const about = parts.some(({ observed }) => observed.kind === 'number' && observed.approximate);
  const value = { kind: 'number', number, digits: String(number) } as const;
  return { ...base, observed: about ? { ...value, approximate: true } : value };
}

/** Why nobody has a figure, asked of the one that says most: a report before none, a form that asks before one that does not. */
function reasonFrom(members: readonly Member[]): Member | undefined {
  const saying = ({ cell }: Member): number => {
    const { kind } = observedIn(cell);
    if (kind === 'no-report') return 0;
    return kind === 'not-asked' ? 1 : numberOf(countOf(cell)) === undefined ? 2 : 3;
  };
  return [...members].sort((a, b) => saying(b) - saying(a))[0];
}

/** Amounts have up to six decimals; sums of binary fractions have more. */
export function round(sum: number): number {
  return Math.round(sum * 1e6) / 1e6;
}
