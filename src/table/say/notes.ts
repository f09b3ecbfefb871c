import { unitWord } from './format.ts';
import { seriesName, type ToldChart, type ToldSeries } from '../spec.ts';
import { countOf, observedIn, operandsOf, type Operand, type TableCell } from '../cell.ts';
import type { RowHeading } from '../chart-table.ts';
import type { Derivation } from '../derive/derivation.ts';
import type { FormsShown } from '../rows/form-changes.ts';
import { wordsOf, type TableWords } from './told.words.ts';
import { spanOfYears } from '../rows/years.ts';

/** The chart's name; what the shares are shares of; where one of its figures is shown alone, which. */
export function titleOf(
  spec: ToldChart,
  headline: ToldSeries,
  shown: { readonly shares: boolean; readonly single: boolean },
): string {
  const words = wordsOf(spec.language);
  const { title } = spec;
  const name = seriesName(headline);
  if (shown.shares && spec.whole)
    return shown.single ? words.shareOfTitle(title, name, spec.whole) : words.shareTitle(title, spec.whole);
  return shown.single && spec.series.length > 1 ? words.seriesTitle(title, name) : title;
}

/** Unit and period; the office where only one is shown. A year or office said here is left out of the row labels. */
export function subtitleOf(
  spec: ToldChart,
  rows: readonly RowHeading[],
  scale: 'linear' | 'log',
  /** The series, where rates are shown. */
  rates: readonly ToldSeries[],
): string {
  const { language } = spec;
  const words = wordsOf(language);
  const years = rows.map((row) => row.year);
  const office = rows[0];
  const onlyOffice = office && rows.every((row) => row.office === office.office);
  return [
    words.unit +
      (rates.length > 0 ? words.shareUnit(termsIn(rates) ?? words.terms) : unitWord(spec.unit, language)),
    ...(years.length === 0 ? [] : [words.years(spanOfYears(years, words.dash, words.list))]),
    ...(onlyOffice ? [office.officeName] : []),
    ...(scale === 'log' ? [words.logScale] : []),
  ].join(words.joiner);
}

/** What stands in brackets beside a rate, where it is one alone. */
function termsIn([{ terms } = {}, ...others]: readonly Pick<ToldSeries, 'terms'>[]): string | undefined {
  return terms && others.length === 0 ? `${terms.numerator.label}/${terms.denominator.label}` : undefined;
}

interface Shown {
  readonly scale: 'linear' | 'log';
  readonly shares: boolean;
  readonly forms: FormsShown;
  /** Labels of channels left out because no report shown mentions them. */
  readonly omitted: readonly string[];
}

/** Everything a reader must know to read the figures right, only what applies to the figures shown. */
export function notesOf(
  spec: ToldChart,
  rows: readonly RowHeading[],
  series: readonly ToldSeries[],
  cells: readonly (readonly TableCell[])[],
  shown: Shown,
): string[] {
  const words = wordsOf(spec.language);
  const every = cells.flat();
  const counts = every.map(countOf);
  // Of a rate of the catalogue the definition tells what is added up.
  const sums = series
    .filter(({ of, id, terms }) => hasSum(of) && (!terms || terms.numerator.key === id))
    .map((one) => one.label);
  const least = series.flatMap(({ of }) => (of.of === 'rate' ? [of.least ?? 0] : []));
  const unequal = shown.shares
    ? cells.filter((row) => row.every((cell) => cell.kind === 'rate' && cell.outcome.kind === 'unequal'))
        .length
    : 0;
  const notes: readonly (readonly [applies: boolean, note: string])[] = [
    [true, spec.definition],
    [spec.shape === 'dots', words.noteChannels],
    [shown.omitted.length > 0 && rows.length > 0, words.noteOmitted(shown.omitted.join(words.list))],
    [shown.forms.names.length > 1, formsNote(shown.forms, words)],
    [counts.some(({ kind }) => kind === 'not-asked'), spec.notAsked ?? ''],
    [sums.length > 0, words.noteSums(sums.join(words.list))],
    [shown.shares, words.noteShares],
    [!shown.shares && least.length > 0, words.noteRates(Math.max(0, ...least))],
    [unequal > 0, words.noteUnequal(unequal)],
    [shown.scale === 'log', words.noteLog],
    [every.flatMap(operandsOf).some(isApproximate), words.noteApproximate],
    [every.some((cell) => observedIn(cell).kind !== 'number'), words.noteAbsent],
    [every.some((cell) => cell.flags.length > 0), words.noteFlags],
  ];
  return notes.filter(([applies, note]) => applies && note !== '').map(([, note]) => note);
}

/** Whether the editions shown ask the same of the figures shown, and what is drawn where one office changes. */
function formsNote({ names, differing, isPartly, crosses }: FormsShown, words: TableWords): string {
  const editions = names.join(words.list);
  if (differing.length === 0) return words.noteSameQuestion(editions) + (crosses ? words.noteMark : '');
  const which = isPartly ? differing.map(({ label }) => label).join(words.list) : '';
  return words.noteOtherQuestion(editions, which) + (crosses ? words.noteBreak : '');
}

function hasSum(derivation: Derivation): boolean {
  return derivation.of === 'rate'
    ? hasSum(derivation.numerator) || hasSum(derivation.denominator)
    : derivation.of === 'sum';
}

function isApproximate({ observed }: Operand): boolean {
  return observed.kind === 'number' && observed.approximate === true;
}
