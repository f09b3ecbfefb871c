import { signsOf } from '../../language/signs.ts';
import { numberOf } from '../../report/value.ts';
import type { RateCell } from '../../table/cell.ts';
import type { ChartTable } from '../../table/chart-table.ts';
import { formatObserved } from '../../table/say/format.ts';
import { wordsOf } from '../words.ts';

/** A column of the sheet behind a chart; null is a gap. */
interface RateColumn {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** Of one rate: both its terms and its bounds, in the sheet behind the chart. */
export function rateColumns(table: ChartTable): readonly RateColumn[] {
  const [series, ...others] = table.series;
  if (series?.kind !== 'rate' || others.length > 0) return [];
  const words = wordsOf(table.language);
  const columns: readonly (readonly [name: string, of: (cell: RateCell) => number | undefined])[] = [
    [series.terms?.numerator.label ?? words.numerator, (cell) => numberOf(cell.numerator.observed)],
    [series.terms?.denominator.label ?? words.denominator, (cell) => numberOf(cell.denominator.observed)],
    [words.low, (cell) => cell.interval?.[0]],
    [words.high, (cell) => cell.interval?.[1]],
  ];
  return columns.map(([name, of]) => ({
    name,
    values: table.cells.map(([cell]) => (cell?.kind === 'rate' ? (of(cell) ?? null) : null)),
  }));
}

/** `（5/8）`, where a rate is worked out. */
export function termsIn(table: ChartTable, row: number): string {
  const [cell, ...others] = table.cells[row] ?? [];
  if (cell?.kind !== 'rate' || cell.outcome.kind !== 'rate' || others.length > 0) return '';
  const terms = [cell.numerator, cell.denominator].map(({ observed }) =>
    formatObserved(observed, table.language),
  );
  return signsOf(table.language).bracketed(terms.join('/'));
}
