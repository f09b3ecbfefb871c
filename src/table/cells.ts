import type { Key } from '../catalogue/figure.ts';
import { flagsOf, observe, type Dataset } from '../dataset/dataset.ts';
import { numberOf, type Observed } from '../report/value.ts';
import type { SeriesSpec } from './spec.ts';
import type { TableCell } from './chart-table.ts';

/** The cell of one series in one report: the figure printed, else the sum of its leaves, else why there is none. */
export function cellOf(dataset: Dataset, report: number, series: SeriesSpec): TableCell {
  const printed = observe(dataset, report, series.key);
  const leaves = series.keys ?? [];
  if (leaves.length === 0 || printed.kind === 'number')
    return { key: series.key, observed: printed, share: null, flags: flagsOf(dataset, report, series.key) };
  const summed = addUp(leaves.map((key) => observe(dataset, report, key)));
  // Where the form has a cell for the whole but none for the leaves, the reason is the whole's.
  const observed = summed.kind === 'not-asked' ? printed : summed;
  const first: Key = leaves[0] ?? series.key;
  const flags = [...new Set(leaves.flatMap((key) => flagsOf(dataset, report, key)))];
  return { key: observed === printed ? series.key : first, observed, share: null, flags };
}

/**
 * Adds figures. One that is no number makes the sum none, with the first reason found (rule I-02); not-asked only
 * where the form asks for none of them.
 */
export function addUp(operands: readonly Observed[]): Observed {
  let sum = 0;
  let approximate = false;
  for (const operand of operands) {
    const number = numberOf(operand);
    if (number === undefined)
      return operands.find((other) => other.kind !== 'number' && other.kind !== 'not-asked') ?? operand;
    sum += number;
    if (operand.kind === 'number' && operand.approximate) approximate = true;
  }
  const value = { kind: 'number', number: sum, digits: String(sum) } as const;
  return approximate ? { ...value, approximate } : value;
}

/**
 * Shares of one row. Only where every part is a number and the parts add up to the total the form states;
 * otherwise null throughout. A total of 0 stays: 0/0 is shown as 不适用, not as 0%.
 */
export function withShares(cells: readonly TableCell[], series: readonly SeriesSpec[]): readonly TableCell[] {
  const whole = cells.find((_, index) => series[index]?.role === 'total');
  const denominator = whole && numberOf(whole.observed);
  const parts = cells.filter((_, index) => series[index]?.role !== 'total');
  const numbers = parts.map((cell) => numberOf(cell.observed));
  let sum = 0;
  for (const number of numbers) {
    if (number === undefined) return cells;
    sum += number;
  }
  if (denominator === undefined || sum !== denominator) return cells;
  return cells.map((cell) => {
    const numerator = numberOf(cell.observed);
    return numerator === undefined ? cell : { ...cell, share: { numerator, denominator } };
  });
}
