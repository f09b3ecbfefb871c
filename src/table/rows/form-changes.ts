import { asksTheSame, ASKED_BY_NOBODY } from '../../catalogue/asking.ts';
import type { Key } from '../../catalogue/figure.ts';
import type { Dataset, ReportEntry } from '../../dataset/dataset.ts';
import type { Language } from '../../language/language.ts';
import type { FormChange, RowHeading } from '../chart-table.ts';
import type { Derivation } from '../derive/derivation.ts';
import type { Selection } from '../selection.ts';
import type { ToldSeries } from '../spec.ts';
import { wordsOf } from '../words.ts';

type ReportForm = ReportEntry['form'];

/**
 * Rows on another form than the row of their office before, by year where lines are drawn, else in the order of the
 * rows; a row without report or tables changes nothing. Rows ranked by value have no order of time.
 */
export function formChangesOf(
  dataset: Dataset,
  rows: readonly RowHeading[],
  series: readonly ToldSeries[],
  { sort, trend }: Pick<Selection, 'sort' | 'trend'>,
): FormChange[] {
  if (sort === 'value' && !trend) return [];
  const places = rows.map((heading, row) => ({ heading, row }));
  if (trend) places.sort((a, b) => a.heading.year - b.heading.year);
  const last = new Map<string, ReportForm>();
  return places.flatMap(({ heading, row }) => {
    const { form, office: own, line: office = own } = heading;
    if (form === null) return [];
    const before = last.get(office) ?? null;
    last.set(office, form);
    const follows = trend || rows[row - 1]?.office === office;
    if (!follows || before === null || before === form) return [];
    return [{ row, differing: differingSeries(dataset, series, before, form) }];
  });
}

/** Indexes of the series whose question is another on the two forms. */
export function differingSeries(
  { asked }: Dataset,
  series: readonly ToldSeries[],
  before: ReportForm,
  after: ReportForm,
): number[] {
  const isSame = (key: Key): boolean => asksTheSame(asked.get(key) ?? ASKED_BY_NOBODY, before, after);
  const isAlike = (of: Derivation): boolean => {
    switch (of.of) {
      case 'printed':
        return isSame(of.key);
      case 'sum':
        return (of.whole !== undefined && isSame(of.whole)) || of.parts.every(isSame);
      case 'rate':
        return isAlike(of.numerator) && isAlike(of.denominator);
    }
  };
  return series.flatMap(({ of }, at) => (isAlike(of) ? [] : [at]));
}

/** The changes of a part of the rows: `places` are the rows kept, in their order. */
export function changesAmong(changes: readonly FormChange[], places: readonly number[]): FormChange[] {
  return changes.flatMap((change) => {
    const row = places.indexOf(change.row);
    return row < 0 ? [] : [{ ...change, row }];
  });
}

/** The forms among the rows shown, for the sentence under the chart. */
export interface FormsShown {
  /** Names of the editions, oldest first. */
  readonly names: readonly string[];
  /** Series whose question is not the same in all of them. */
  readonly differing: readonly ToldSeries[];
  /** True where that is so of some of the series only. */
  readonly isPartly: boolean;
  /** True where an office goes from one form to another between rows that are marked. */
  readonly crosses: boolean;
}

/** Which editions the rows follow and which of the series they ask for differently. */
export function formsShown(
  dataset: Dataset,
  rows: readonly RowHeading[],
  series: readonly ToldSeries[],
  changes: readonly FormChange[],
): FormsShown {
  const held = new Map(rows.map(({ form, formName }) => [form, formName]));
  const editions = [...dataset.editions].reverse().filter(({ id }) => held.has(id));
  const differ = new Set(
    editions.slice(1).flatMap(({ id }, at) => differingSeries(dataset, series, editions[at]?.id ?? null, id)),
  );
  return {
    names: editions.map(({ id }) => held.get(id) ?? id),
    differing: series.filter((_, at) => differ.has(at)),
    isPartly: differ.size < series.length,
    crosses: changes.length > 0,
  };
}

/** A form as named in a sentence: `2021 年版表式`; '' where a report has no statutory table. */
export function formName({ editions }: Dataset, form: ReportForm, language: Language): string {
  if (form === null) return '';
  const words = wordsOf(language);
  if (form === 'mixed' || form === 'older') return words.forms[form];
  return editions.find(({ id }) => id === form)?.[language] ?? form;
}
