import type { Language } from '../../../language/language.ts';
import { numberOf } from '../../../report/value.ts';
import { countOf } from '../../cell.ts';
import { isSummary, type FilledRow } from '../../rows/rows.ts';
import { formatNumber } from '../format.ts';
import { wordsOf } from './words.ts';

/** Offices named in one sentence; of more there is the count. */
const MOST_NAMES = 8;

/** The number of an office's own report; undefined of one that sums up others. */
export function ownFigure({ heading, cells }: FilledRow, at: number): number | undefined {
  const cell = cells[at];
  return cell && !isSummary(heading.scope) ? numberOf(countOf(cell)) : undefined;
}

/** The offices with a number above zero, most first, each with its number; '' where there is none. */
export function whoHas(rows: readonly FilledRow[], at: number, language: Language): string {
  const words = wordsOf(language);
  const having = rows
    .flatMap((row) => {
      const number = ownFigure(row, at) ?? 0;
      return number > 0 ? [{ label: row.heading.label, number }] : [];
    })
    .sort((a, b) => b.number - a.number)
    .map(({ label, number }) => words.counted(label, formatNumber(number)));
  return listed(having, language);
}

/** Names in a row; of many the first, and how many there are. */
export function listed(names: readonly string[], language: Language): string {
  const words = wordsOf(language);
  return (
    names.slice(0, MOST_NAMES).join(words.names) +
    (names.length > MOST_NAMES ? words.andMore(names.length) : '')
  );
}
