import type { Language } from '../../../language/language.ts';
import { numberOf } from '../../../report/value.ts';
import { countOf } from '../../cell.ts';
import type { FilledRow } from '../../rows/rows.ts';
import type { Selection } from '../../selection.ts';
import { listed } from './figures.ts';
import { wordsOf } from './words.ts';

/** Years told one by one; of more there is the count. */
const MOST_YEARS = 4;

/**
 * Where years are chosen or one alone is shown: names, year by year, the offices whose report does not state the figure its form asks for, so that they are not left
 * to be found among the rows. `what` is the figure.
 */
export function unstatedNotes(
  rows: readonly FilledRow[],
  { years: chosen }: Pick<Selection, 'years'>,
  what: string,
  language: Language,
): readonly string[] {
  if (chosen.length === 0 && new Set(rows.map(({ heading }) => heading.year)).size > 1) return [];
  const byYear = new Map<number, string[]>();
  for (const { heading, report, cells } of rows) {
    const [cell] = cells;
    const observed = cell && report >= 0 ? countOf(cell) : undefined;
    if (!observed || observed.kind === 'not-asked' || numberOf(observed) !== undefined) continue;
    byYear.set(heading.year, [...(byYear.get(heading.year) ?? []), heading.label]);
  }
  const words = wordsOf(language);
  const years = [...byYear].sort(([a], [b]) => a - b);
  if (years.length > MOST_YEARS) {
    const counts = years.map(([year, names]) => words.inYear(year, names.length));
    return [words.unstatedYears(what, counts.join(words.names))];
  }
  return years.map(([year, names]) => words.unstated(year, what, listed(names, language), names.length));
}
