import { absenceOf, ASKED_BY_NOBODY } from '../catalogue/asking.ts';
import type { Authority } from '../catalogue/authorities.ts';
import type { Asking, Key } from '../catalogue/figure.ts';
import type { Standing } from '../finding/standing.ts';
import type { ReportForm, ReportScope } from '../report/report.ts';
import type { Observed, Value } from '../report/value.ts';
import type { EditionName } from './asked.ts';
import type { Kinds } from './register/kinds.ts';

/** What the register may say of an office beside what it is called; what it does not say is not there. */
export const OFFICE_FACTS = [
  'labelEn',
  'districtEn',
  'since',
  'until',
  'population',
  'populationYear',
  'successor',
  'runsOnAs',
] as const;
export type OfficeFacts = {
  readonly [K in Exclude<(typeof OFFICE_FACTS)[number], 'runsOnAs'>]?: NonNullable<Authority[K]>;
} & {
  /** Id of the office under whose name its series goes on today (`lineage.ts`). */
  readonly runsOnAs?: string;
};

/** What is shown of an office. */
export interface OfficeName extends OfficeFacts {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly en: string;
  readonly district: string;
  readonly city: string;
  readonly kind: string;
  readonly level: string;
}

/** An office with all it is found by; `pinyin` and `initials` are prepared at build time for the type-ahead. */
export interface OfficeEntry
  extends OfficeName, Pick<Authority, 'province' | 'divisionCode' | 'creditCode' | 'formerIds'> {
  /** Other printed and former names. */
  readonly also: readonly string[];
  readonly pinyin: string;
  readonly initials: string;
  /** Id of the organ above it. */
  readonly parent?: string;
}

/** One report of the dataset: one office and one year. */
export interface ReportEntry {
  readonly id: string;
  /** Index into `Dataset.offices`. */
  readonly office: number;
  readonly year: number;
  readonly form: ReportForm;
  readonly supplement: boolean;
  /** Whose figures its tables hold. */
  readonly scope: ReportScope;
}

/** A report with what only lists of reports tell of it. */
export interface ListedReport extends ReportEntry {
  readonly issued: string | null;
  /** File name under `data/reports/` of the site, for download. */
  readonly file: string;
  /** How many results of each standing the rule book gave. */
  readonly outcomes: Readonly<Record<Standing, number>>;
}

/**
 * One figure over all reports, sparse: `rows` are ascending indexes into `Dataset.reports`; what is not listed is
 * absent (not asked or not found). `states` says what is no number, `digits` what is written otherwise than the
 * number prints, `flags` which failing rules read the figure.
 */
export interface Column {
  readonly rows: Int32Array;
  readonly numbers: Float64Array;
  readonly states: ReadonlyMap<number, Exclude<Value, { kind: 'number' }>>;
  readonly digits: ReadonlyMap<number, string>;
  readonly approximate: ReadonlySet<number>;
  readonly flags: ReadonlyMap<number, readonly string[]>;
}

/** Many reports as columns. Constant after load. */
export interface Dataset {
  /** Hash of all inputs and of the parser's output; the same input gives the same version. */
  readonly version: string;
  readonly offices: readonly OfficeName[];
  /** Sorted by office (register order), then year. */
  readonly reports: readonly ReportEntry[];
  readonly columns: ReadonlyMap<Key, Column>;
  /** What the kinds of office are called. */
  readonly kinds: Kinds;
  /** Where a figure is asked for. Carried along, as `editions` is, so that a page need not bring the catalogue. */
  readonly asked: ReadonlyMap<Key, Asking>;
  /** Every edition of the form, newest first. */
  readonly editions: readonly EditionName[];
}

/** A report that is kept beside the dataset: another stands for its office and year, or it tells no office or year. */
export interface ReportApart {
  readonly id: string;
  /** Id of the office, or null. */
  readonly office: string | null;
  /** The organ as the document names it. */
  readonly name: string | null;
  readonly year: number | null;
  readonly issued: string | null;
  readonly file: string;
  /** Id of the report that stands instead; null for one that was given no place. */
  readonly instead: string | null;
}

/** A dataset as the build has it. */
export interface WholeDataset extends Dataset {
  readonly offices: readonly OfficeEntry[];
  readonly reports: readonly ListedReport[];
  readonly apart: readonly ReportApart[];
}

/** Index of the report of an office and year, or -1 where there is none. */
export function reportAt(dataset: Dataset, office: number, year: number): number {
  return dataset.reports.findIndex((report) => report.office === office && report.year === year);
}

/** What is known of one figure of one report; `report` -1 means that there is no report. */
export function observe(dataset: Dataset, report: number, key: Key): Observed {
  const entry = dataset.reports[report];
  if (!entry) return { kind: 'no-report' };
  const column = dataset.columns.get(key);
  const place = column ? indexOfRow(column.rows, report) : -1;
  const number = column?.numbers[place];
  if (column && number !== undefined) {
    const digits = column.digits.get(report) ?? String(number);
    return column.approximate.has(report)
      ? { kind: 'number', number, digits, approximate: true }
      : { kind: 'number', number, digits };
  }
  const state = column?.states.get(report);
  if (state) return state;
  return { kind: absenceOf(dataset.asked.get(key) ?? ASKED_BY_NOBODY, entry.form, entry.supplement) };
}

/** Rules that fail over a figure of a report, for the flag beside it. */
export function flagsOf(dataset: Dataset, report: number, key: Key): readonly string[] {
  return dataset.columns.get(key)?.flags.get(report) ?? [];
}

function indexOfRow(rows: Int32Array, row: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows[middle] ?? 0;
    if (found === row) return middle;
    if (found < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
