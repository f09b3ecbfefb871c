import type { Unit } from '../../catalogue/figure.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Language } from '../../language/language.ts';
import { numberOf } from '../../report/value.ts';
import { quartilesOf } from '../../statistics/quartiles.ts';
import { countOf } from '../cell.ts';
import { LEAST_RANKED } from '../derive/derivation.ts';
import { deriveRow } from '../derive/derive.ts';
import { differingSeries } from '../rows/form-changes.ts';
import { isSummary, pickRows, type FilledRow } from '../rows/rows.ts';
import { formatNumber, unitWord } from '../say/format.ts';
import type { Selection } from '../selection.ts';
import type { ToldSeries } from '../spec.ts';
import { wordsOf as tableWordsOf } from '../words.ts';
import { round } from './add-cells.ts';
import { wordsOf } from './words.ts';

/** Of fewer offices than this a middle says less than their figures. */
const LEAST_MIDDLE = 8;

interface Shown {
  /** Rows of offices. */
  readonly rows: readonly FilledRow[];
  /** What is asked, and its place among the cells of a row. */
  readonly series: ToldSeries;
  readonly at: number;
  readonly unit: Unit;
  readonly language: Language;
}

/**
 * What one year of several offices says beside their sum: the change since the year before over those that have both
 * years, for the sentence, and the middle of them, for the notes. Reports that sum up others are in neither. '' where
 * several years are shown.
 */
export function yearSentences(
  dataset: Dataset,
  selection: Selection,
  shown: Shown,
): { readonly change: string; readonly middle: string } {
  const { rows, at } = shown;
  const [year, ...otherYears] = new Set(rows.map(({ heading }) => heading.year));
  if (year === undefined || otherYears.length > 0) return { change: '', middle: '' };
  const own = rows.filter((row) => figureOf(row, at) !== undefined);
  return { change: changeOf(dataset, selection, own, year, shown), middle: middleOf(own, shown) };
}

/** The number of an office's own report. */
function figureOf({ heading, cells }: FilledRow, at: number): number | undefined {
  const cell = cells[at];
  return cell && !isSummary(heading.scope) ? numberOf(countOf(cell)) : undefined;
}

function middleOf(own: readonly FilledRow[], { at, unit, language }: Shown): string {
  const numbers = own.flatMap((row) => figureOf(row, at) ?? []);
  const quartiles = quartilesOf(numbers);
  if (!quartiles || numbers.length < LEAST_MIDDLE) return '';
  const said = (number: number): string => formatNumber(Math.round(number * 100) / 100);
  const { lower, median, upper } = quartiles;
  return wordsOf(language).middle(
    numbers.length,
    [said(lower), said(median), said(upper)],
    unitWord(unit, language),
  );
}

/** Only over the offices that have both years, a renamed one among them; none where a year has too few cases. */
function changeOf(
  dataset: Dataset,
  selection: Selection,
  own: readonly FilledRow[],
  year: number,
  { series, at, unit, language }: Shown,
): string {
  const line = ({ office }: FilledRow): string =>
    dataset.offices[office]?.runsOnAs ?? dataset.offices[office]?.id ?? '';
  const before = pickRows(dataset, { ...selection, offices: [], years: [year - 1] }, language)
    .map((row): FilledRow => ({ ...row, cells: deriveRow(dataset, row.report, [series.of]) }))
    .filter((row) => figureOf(row, 0) !== undefined);
  const earlier = new Map(before.map((row) => [line(row), row]));
  const pairs = own.flatMap((row) => {
    const past = earlier.get(line(row));
    const forms = [past?.heading.form ?? null, row.heading.form] as const;
    return past && differingSeries(dataset, [series], ...forms).length === 0 ? [[past, row] as const] : [];
  });
  const then = round(pairs.reduce((sum, [past]) => sum + (figureOf(past, 0) ?? 0), 0));
  const now = round(pairs.reduce((sum, [, row]) => sum + (figureOf(row, at) ?? 0), 0));
  if (pairs.length < 2 || Math.min(then, now) < LEAST_RANKED) return '';
  const words = wordsOf(language);
  const isAbout = pairs.some(([past, row]) => isApproximate(past, 0) || isApproximate(row, at));
  const said = (number: number): string =>
    `${isAbout ? `${tableWordsOf(language).approximate} ` : ''}${formatNumber(number)}`;
  const percent = Math.abs(((now - then) / then) * 100).toFixed(1);
  const change = now === then ? words.same : (now > then ? words.more : words.fewer)(`${percent}%`);
  return words.change(
    pairs.length,
    [year - 1, said(then)],
    [year, said(now)],
    unitWord(unit, language),
    change,
  );
}

function isApproximate({ cells }: FilledRow, at: number): boolean {
  const cell = cells[at];
  const count = cell && countOf(cell);
  return count?.kind === 'number' && count.approximate === true;
}
