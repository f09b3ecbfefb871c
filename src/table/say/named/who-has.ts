import type { Unit } from '../../../catalogue/figure.ts';
import type { Language } from '../../../language/language.ts';
import { isSummary, type FilledRow } from '../../rows/rows.ts';
import { seriesName, type ToldSeries } from '../../spec.ts';
import { round } from '../../together/add-cells.ts';
import { formatNumber, unitWord } from '../format.ts';
import { listed, ownFigure, whoHas } from './figures.ts';
import { wordsOf } from './words.ts';

interface Shown {
  readonly rows: readonly FilledRow[];
  readonly series: readonly ToldSeries[];
  /** Ids of the figures whose offices are named. */
  readonly named: readonly string[];
  /** How many offices are chosen. */
  readonly offices: number;
  readonly unit: Unit;
  readonly language: Language;
}

/**
 * Of some figures of one year: what each comes to and which offices have one above zero, with their numbers. Reports
 * that sum up others are named and left out. '' where several years are shown, or nobody has a number.
 */
export function whoHasWhich({ rows, series, named, offices, unit, language }: Shown): string {
  const [year, ...otherYears] = new Set(rows.map(({ heading }) => heading.year));
  const places = series.flatMap(({ id }, at) => (named.includes(id) ? [at] : []));
  const held = rows.filter((row) => places.some((at) => ownFigure(row, at) !== undefined));
  if (year === undefined || otherYears.length > 0 || held.length < 2) return '';
  const words = wordsOf(language);
  const said = places.flatMap((at) => {
    const one = series[at];
    const numbers = rows.flatMap((row) => ownFigure(row, at) ?? []);
    if (!one || numbers.length === 0) return [];
    const sum = formatNumber(round(numbers.reduce((all, number) => all + number, 0)));
    const who = whoHas(rows, at, language);
    return [
      words.result(seriesName(one), sum, unitWord(unit, language)) + (who === '' ? '' : words.who(who)),
    ];
  });
  const sums = rows.filter(({ heading, report }) => report >= 0 && isSummary(heading.scope));
  const without = listed(
    sums.map(({ heading }) => heading.label),
    language,
  );
  return (
    words.ofYear(year, offices, held.length) +
    said.join(words.between) +
    words.stop +
    (without === '' ? '' : words.leftOut(without))
  );
}
