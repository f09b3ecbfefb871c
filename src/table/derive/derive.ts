import type { Count } from '../../catalogue/count.ts';
import type { Key } from '../../catalogue/figure.ts';
import { flagsOf, observe, type Dataset } from '../../dataset/dataset.ts';
import { wilson } from '../../statistics/wilson.ts';
import { numberOf, type Observed } from '../../report/value.ts';
import type { CountCell, RateCell, RateOutcome, TableCell } from '../cell.ts';
import type { Derivation, Rate } from './derivation.ts';

/** The cells of one report, one for each derivation, each with its operands or the reason why there is no number. */
export function deriveRow(
  dataset: Dataset,
  report: number,
  derivations: readonly Derivation[],
): readonly TableCell[] {
  // The shares of a row have their counts in common.
  const counted = new Map<Count, CountCell>();
  const count = (of: Count): CountCell => {
    const cell = counted.get(of) ?? countCell(dataset, report, of);
    counted.set(of, cell);
    return cell;
  };
  return derivations.map((one) => (one.of === 'rate' ? rateCell(one, count) : count(one)));
}

/** The figure printed, else the sum of its leaves, else why there is none. */
function countCell(dataset: Dataset, report: number, of: Count): CountCell {
  if (of.of === 'printed') return printedCell(dataset, report, of.key);
  const whole = of.whole === undefined ? undefined : printedCell(dataset, report, of.whole);
  if (whole?.observed.kind === 'number') return whole;
  const parts = of.parts.map((key) => ({ key, observed: observe(dataset, report, key) }));
  const observed = addUp(parts.map((part) => part.observed));
  // Where the form has a cell for the whole but none for the leaves, the reason is the whole's.
  if (whole && observed.kind === 'not-asked') return whole;
  const flags = [...new Set(of.parts.flatMap((key) => flagsOf(dataset, report, key)))];
  return { kind: 'sum', key: of.parts[0] ?? of.whole ?? '', observed, parts, flags };
}

function printedCell(dataset: Dataset, report: number, key: Key): CountCell {
  const observed = observe(dataset, report, key);
  return { kind: 'printed', key, observed, flags: flagsOf(dataset, report, key) };
}

/**
 * Adds the figures the form asks for; not asked where it asks for none of them. One that is no number makes the sum
 * none, with the first reason found (rule I-02).
 */
export function addUp(operands: readonly Observed[]): Observed {
  const asked = operands.filter(({ kind }) => kind !== 'not-asked');
  if (asked.length === 0) return { kind: 'not-asked' };
  let sum = 0;
  let approximate = false;
  for (const operand of asked) {
    const number = numberOf(operand);
    if (number === undefined) return operand;
    sum += number;
    if (operand.kind === 'number' && operand.approximate) approximate = true;
  }
  const value = { kind: 'number', number: sum, digits: String(sum) } as const;
  return approximate ? { ...value, approximate } : value;
}

function rateCell(rate: Rate, count: (of: Count) => CountCell): RateCell {
  const numerator = count(rate.numerator);
  const denominator = count(rate.denominator);
  const outcome = outcomeOf(rate, numerator, denominator, count);
  const few =
    (outcome.kind === 'rate' || outcome.kind === 'of-nothing') &&
    (numberOf(denominator.observed) ?? 0) < (rate.least ?? 0);
  // The whole of a share stands beside it with flags of its own.
  const flags = rate.parts ? numerator.flags : [...new Set([...numerator.flags, ...denominator.flags])];
  const interval = intervalOf(rate, numerator, denominator, outcome);
  return {
    ...{ kind: 'rate', key: numerator.key, numerator, denominator, per: rate.per, few, outcome, flags },
    ...(interval && { interval }),
  };
}

/** Wilson's bounds. Of shares only: a ratio is no drawing out of cases, and a whole is all of itself. */
export function intervalOf(
  rate: Rate,
  { observed: above }: CountCell,
  { observed: below }: CountCell,
  outcome: RateOutcome,
): RateCell['interval'] {
  if (rate.ratio || rate.numerator === rate.denominator || outcome.kind !== 'rate') return undefined;
  const bounds = wilson(numberOf(above) ?? NaN, numberOf(below) ?? NaN);
  return bounds && [bounds[0] * rate.per, bounds[1] * rate.per];
}

function outcomeOf(
  rate: Rate,
  numerator: CountCell,
  denominator: CountCell,
  count: (of: Count) => CountCell,
): RateOutcome {
  const above = numberOf(numerator.observed);
  const below = numberOf(denominator.observed);
  if (above === undefined) return { kind: 'missing', operand: 'numerator', observed: numerator.observed };
  if (rate.parts) {
    const sum = numberOf(addUp(rate.parts.map((part) => count(part).observed)));
    if (sum === undefined || sum !== below) return { kind: 'unequal' };
  }
  if (below === undefined) return { kind: 'missing', operand: 'denominator', observed: denominator.observed };
  if (below === 0) return { kind: 'of-nothing' };
  return { kind: 'rate', rate: (above / below) * rate.per };
}
