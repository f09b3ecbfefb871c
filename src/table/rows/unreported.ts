import type { Dataset } from '../../dataset/dataset.ts';
import { existenceIn, firstReports, isExpected, type Existence } from '../../dataset/offices/existence.ts';
import type { Language } from '../../language/language.ts';
import { isChosen, labelOf, type PickedRow } from './rows.ts';
import type { Selection } from '../selection.ts';
import { wordsOf } from '../say/told.words.ts';

/** Offices named in one sentence, and years told one by one; beyond them there is the count. */
const MOST_NAMES = 8;
const MOST_YEARS = 4;

/**
 * Sentences that name the offices chosen of which no report is held, so that nobody is left out in silence. Year by
 * year where years are chosen or one alone is shown; else only how many offices have no report of any year.
 */
export function unreportedNotes(
  dataset: Dataset,
  selection: Selection,
  rows: readonly PickedRow[],
  language: Language,
): string[] {
  const words = wordsOf(language);
  const chosen = dataset.offices.flatMap((office, at) => (isChosen(office, selection) ? [at] : []));
  const held = rows.filter(({ report }) => report >= 0);
  const told = new Set(held.map(({ office, heading }) => `${office} ${heading.year}`));
  const first = firstReports(dataset);
  const existence = (office: number, year: number): Existence =>
    existenceIn(dataset.offices[office] ?? {}, first.get(office) ?? Infinity, year);
  const shownYears = [...new Set(held.map(({ heading }) => heading.year))];
  const years = selection.years.length > 0 ? [...new Set(selection.years)] : shownYears;
  if (selection.years.length === 0 && years.length !== 1) {
    const shown = new Set(held.map(({ office }) => office));
    const never = chosen.filter((office) => !shown.has(office)).length;
    return never > 0 && held.length > 0 ? [words.noteNeverReported(never)] : [];
  }
  const without = years
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      offices: chosen.filter(
        (office) => !told.has(`${office} ${year}`) && isExpected(existence(office, year)),
      ),
    }))
    .filter(({ offices }) => offices.length > 0);
  if (without.length > MOST_YEARS) {
    const counts = without.map(({ year, offices }) => words.officesIn(year, offices.length));
    return [words.noteUnreportedYears(counts.join(words.list))];
  }
  return without.map(({ year, offices }) => {
    const names = offices.slice(0, MOST_NAMES).flatMap((at) => {
      const office = dataset.offices[at];
      if (!office) return [];
      const isUnknown = first.has(at) && existence(at, year) === 'unknown';
      return [labelOf(office, language) + (isUnknown ? words.existenceUnknown : '')];
    });
    const more = offices.length > names.length;
    return words.noteUnreported(year, names.join(words.betweenNames), offices.length, more);
  });
}
