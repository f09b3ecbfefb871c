import type { Figure, Key } from '../catalogue/figure.ts';
import { FIGURES } from '../catalogue/indicators.ts';
import type { Observed } from '../report/value.ts';
import { observe, type Dataset } from './dataset.ts';

/** Columns of the open data in long form, in this order for ever. */
export const TIDY_COLUMNS = [
  'authority_id',
  'authority',
  'year',
  'indicator',
  'indicator_name',
  'member',
  'value',
  'unit',
  'status',
  'form',
  'report',
  'source_text',
  'scope',
] as const;
export type TidyColumn = (typeof TIDY_COLUMNS)[number];

/** One figure of one report. `value` is empty unless `status` is `number`; an empty value is never a zero. */
export type TidyRow = Readonly<Record<TidyColumn, string | number>> & {
  /** 1 where the document itself calls the figure approximate (余、多、约), else empty. */
  readonly approximate: 1 | '';
};

/**
 * The whole dataset, one row per report and figure, report by report, figures in the order of the form. What the
 * report's form does not ask is left out, because it would be most of the rows; `notAsked` puts it in. One row at a
 * time, so that a province does not have to fit in memory. Cells are as read: whoever writes a file makes them safe.
 */
export function* tidyRows(
  dataset: Dataset,
  { figures = FIGURES, notAsked = false }: { figures?: readonly Figure[]; notAsked?: boolean } = {},
): Generator<TidyRow> {
  for (let report = 0; report < dataset.reports.length; report += 1)
    for (const figure of figures) {
      const observed = observe(dataset, report, figure.key);
      if (observed.kind !== 'not-asked' || notAsked) yield tidyRow(dataset, report, figure, observed);
    }
}

/** Indicator and member of a key: `request.received.total` is the member `total` of `request.received`. */
export function membersOf(key: Key): { readonly indicator: string; readonly member: string } {
  const dot = key.lastIndexOf('.');
  return dot < 0
    ? { indicator: key, member: '' }
    : { indicator: key.slice(0, dot), member: key.slice(dot + 1) };
}

/** What the document says, as written; empty where it says nothing. */
export function writtenOf(observed: Observed): string {
  switch (observed.kind) {
    case 'number':
      return observed.digits;
    case 'not-applicable':
      return observed.mark;
    case 'text':
      return observed.text;
    default:
      return '';
  }
}

function tidyRow(dataset: Dataset, report: number, figure: Figure, observed: Observed): TidyRow {
  const entry = dataset.reports[report];
  const office = entry && dataset.offices[entry.office];
  const { indicator, member } = membersOf(figure.key);
  return {
    authority_id: office?.id ?? '',
    authority: office?.name ?? '',
    year: entry?.year ?? '',
    indicator,
    indicator_name: figure.zh,
    member,
    value: observed.kind === 'number' ? observed.number : '',
    unit: figure.unit,
    status: observed.kind,
    form: entry?.form ?? '',
    report: entry?.id ?? '',
    source_text: writtenOf(observed),
    scope: entry?.scope ?? '',
    approximate: observed.kind === 'number' && observed.approximate ? 1 : '',
  };
}
