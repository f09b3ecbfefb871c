import { signsOf } from '../language/signs.ts';
import { wordsOf as tableWordsOf } from '../table/words.ts';
import { wordsOf } from './words.ts';
import { countOf, fractionOf, type RateCell } from '../table/cell.ts';
import type { ChartTable } from '../table/chart-table.ts';
import { formatObserved, gapWord } from '../table/say/format.ts';
import type { Language } from '../language/language.ts';
import { numberOf, type Observed } from '../report/value.ts';

/** A cell of a sheet: a number stays a number, everything else is text. */
export type WideCell = number | string;

/** A chart's figures as a sheet: one line per office and year, one column per series. */
export interface WideTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly WideCell[])[];
  /** Columns whose numbers are rates from 0 to 1. */
  readonly rates: ReadonlySet<number>;
}

/**
 * Lays a chart table out wide, in the order on screen. A missing figure is its word, never empty and never zero. A
 * rate has two columns: the count and what part it is of the whole (0–1).
 */
export function wideOf(table: ChartTable): WideTable {
  const { language } = table;
  const words = wordsOf(language);
  const signs = signsOf(language);
  const head = [words.office, words.year];
  const rates = new Set<number>();
  for (const { group, label, kind } of table.series) {
    const name = group === '' ? label : `${group}${signs.bar}${label}`;
    if (kind === 'rate') {
      rates.add(head.length + 1);
      head.push(name, `${name} ${words.share}`);
    } else head.push(`${name}${signs.bracketed(table.unit)}`);
  }
  const rows = table.rows.map((row, place) => [
    row.officeName,
    row.year,
    ...(table.cells[place] ?? []).flatMap((cell): WideCell[] => {
      const count = countIn(countOf(cell), language);
      return cell.kind === 'rate' ? [count, rateIn(cell, language)] : [count];
    }),
  ]);
  return { head, rows, rates };
}

function countIn(count: Observed, language: Language): WideCell {
  return numberOf(count) ?? formatObserved(count, language);
}

function rateIn(cell: RateCell, language: Language): WideCell {
  const fraction = fractionOf(cell);
  if (fraction !== undefined) return fraction;
  const { outcome } = cell;
  return outcome.kind === 'missing' && outcome.operand === 'denominator'
    ? gapWord(cell, language)
    : tableWordsOf(language).notApplicable;
}
