import { signsOf } from '../language/signs.ts';
import { wordsOf as tableWordsOf } from '../table/words.ts';
import { wordsOf } from './words.ts';
import { countOf, fractionOf, hasInterval, type RateCell } from '../table/cell.ts';
import type { ChartTable } from '../table/chart-table.ts';
import { formatObserved, gapWord } from '../table/say/format.ts';
import type { Language } from '../language/language.ts';
import { numberOf, type Observed } from '../report/value.ts';

/** A cell of a sheet: a number stays a number, everything else is text. */
export type WideCell = number | string;

/** A chart's figures as a sheet: one line per row and year, one column per series. */
export interface WideTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly WideCell[])[];
  /** Columns whose numbers are rates from 0 to 1. */
  readonly rates: ReadonlySet<number>;
}

/**
 * Lays a chart table out wide, in the order on screen. A missing figure is its word, never empty and never zero. A
 * rate has two columns: the count and what part it is of the whole (0–1). One rate alone has its denominator between
 * them, and its bounds after them where there are any. Where offices are added up, how many there are, and of each
 * figure how many have it, stand in columns of their own: `11/12` in a cell would be taken for a day.
 */
export function wideOf(table: ChartTable): WideTable {
  const { language } = table;
  const words = wordsOf(language);
  const signs = signsOf(language);
  const isOfSeveral = table.by !== 'office';
  const head = [words.rows[table.by], words.year, ...(isOfSeveral ? [words.offices] : [])];
  const rates = new Set<number>();
  const alone = table.series.length === 1;
  const bounded = alone && hasInterval(table.cells);
  for (const { group, label, kind, terms } of table.series) {
    const name = group === '' ? label : `${group}${signs.bar}${label}`;
    if (kind !== 'rate') head.push(`${name}${signs.bracketed(table.unit)}`);
    else {
      head.push(terms?.numerator.label ?? name);
      if (alone) head.push(terms?.denominator.label ?? words.denominator);
      // A rate of the catalogue is called what it is.
      const share = terms && terms.numerator.label !== label ? name : `${name} ${words.share}`;
      for (const fraction of [share, ...(bounded ? [words.low, words.high] : [])]) {
        rates.add(head.length);
        head.push(fraction);
      }
    }
    if (isOfSeveral) head.push(`${name}${signs.bracketed(words.officesWith)}`);
  }
  const rows = table.rows.map((row, place) => [
    row.officeName,
    row.year,
    ...(isOfSeveral ? [row.together?.offices ?? 1] : []),
    ...(table.cells[place] ?? []).flatMap((cell): WideCell[] => {
      const count = countIn(countOf(cell), language);
      const members = isOfSeveral ? [cell.members?.with ?? 1] : [];
      if (cell.kind !== 'rate') return [count, ...members];
      const denominator = countIn(cell.denominator.observed, language);
      return [
        count,
        ...(alone ? [denominator] : []),
        rateIn(cell, language),
        ...(bounded ? [0, 1].map((side) => boundIn(cell, side, language)) : []),
        ...members,
      ];
    }),
  ]);
  return { head, rows, rates };
}

function countIn(count: Observed, language: Language): WideCell {
  return numberOf(count) ?? formatObserved(count, language);
}

function boundIn(cell: RateCell, side: number, language: Language): WideCell {
  const bound = cell.interval?.[side];
  return bound === undefined ? tableWordsOf(language).notApplicable : bound / cell.per;
}

function rateIn(cell: RateCell, language: Language): WideCell {
  const fraction = fractionOf(cell);
  if (fraction !== undefined) return fraction;
  const { outcome } = cell;
  return outcome.kind === 'missing' && outcome.operand === 'denominator'
    ? gapWord(cell, language)
    : tableWordsOf(language).notApplicable;
}
