import type { Unit } from '../../../catalogue/figure.ts';
import type { Dataset } from '../../../dataset/dataset.ts';
import type { Language } from '../../../language/language.ts';
import { LEAST_RANKED } from '../../derive/derivation.ts';
import { deriveRow } from '../../derive/derive.ts';
import { differingSeries } from '../../rows/form-changes.ts';
import { pickRows, type FilledRow } from '../../rows/rows.ts';
import type { Selection } from '../../selection.ts';
import { seriesName, type ToldSeries } from '../../spec.ts';
import { round } from '../../together/add-cells.ts';
import { formatNumber, unitWord } from '../format.ts';
import { ownFigure, whoHas } from './figures.ts';
import { wordsOf } from './words.ts';

interface Shown {
  readonly rows: readonly FilledRow[];
  readonly series: readonly ToldSeries[];
  readonly unit: Unit;
  readonly language: Language;
}

/** One reason over the offices that have a number for it in both years. */
interface Grown {
  readonly series: ToldSeries;
  readonly at: number;
  readonly offices: number;
  readonly then: number;
  readonly now: number;
}

/**
 * Of the reasons one year shows, the one with more cases to it than the year before by the most, over the offices that
 * have both years, and who has it. A reason that another form asks otherwise is not compared; a percentage of fewer than ten cases
 * is not told. '' where several years are shown, or fewer than two offices have both.
 */
export function grewMost(dataset: Dataset, selection: Selection, shown: Shown): string {
  const { rows, series, unit, language } = shown;
  const [year, ...otherYears] = new Set(rows.map(({ heading }) => heading.year));
  if (year === undefined || otherYears.length > 0) return '';
  const changes = changesOf(dataset, selection, shown, year);
  const offices = Math.max(0, ...changes.map((one) => one.offices));
  if (offices < 2) return '';
  const most = Math.max(...changes.map(({ then, now }) => now - then));
  const words = wordsOf(language);
  if (most <= 0) return words.noneGrew(offices, year - 1);
  const grown = changes.filter(({ then, now }) => now - then === most);
  const [first, ...others] = grown;
  // Several that grew alike from other numbers cannot be told in one sentence.
  const alike = first && others.every(({ then, offices: of }) => then === first.then && of === first.offices);
  if (!first || !alike) return '';
  const word = unitWord(unit, language);
  const percent =
    first.then < LEAST_RANKED ? '' : words.percent(`${((most / first.then) * 100).toFixed(1)}%`);
  const sentence = words.grewMost(
    first.offices,
    grown.map((one) => seriesName(series[one.at] ?? one.series)).join(words.names),
    grown.length > 1,
    [year - 1, formatNumber(first.then)],
    [year, formatNumber(first.now)],
    word,
    `${formatNumber(most)} ${word}${percent}`,
  );
  const who = grown.length === 1 ? whoHas(rows, first.at, language) : '';
  return who === '' ? sentence : sentence + words.whoGives(year, who);
}

function changesOf(
  dataset: Dataset,
  selection: Selection,
  { rows, series, language }: Shown,
  year: number,
): Grown[] {
  const line = ({ office }: FilledRow): string =>
    dataset.offices[office]?.runsOnAs ?? dataset.offices[office]?.id ?? '';
  const derivations = series.map(({ of }) => of);
  const earlier = new Map(
    pickRows(dataset, { ...selection, offices: [], years: [year - 1] }, language)
      .map((row): FilledRow => ({ ...row, cells: deriveRow(dataset, row.report, derivations) }))
      .filter(({ report }) => report >= 0)
      .map((row) => [line(row), row] as const),
  );
  const pairs = rows.flatMap((row) => {
    const past = earlier.get(line(row));
    return past
      ? [{ past, row, differing: differingSeries(dataset, series, past.heading.form, row.heading.form) }]
      : [];
  });
  return series.map((one, at) => {
    const both = pairs.flatMap(({ past, row, differing }) => {
      const [then, now] = [ownFigure(past, at), ownFigure(row, at)];
      return then === undefined || now === undefined || differing.includes(at) ? [] : [{ then, now }];
    });
    return {
      series: one,
      at,
      offices: both.length,
      then: round(both.reduce((sum, { then }) => sum + then, 0)),
      now: round(both.reduce((sum, { now }) => sum + now, 0)),
    };
  });
}
