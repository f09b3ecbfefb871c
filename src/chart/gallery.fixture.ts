import { ASKED, EDITIONS } from '../dataset/asked.ts';
import type { Key } from '../catalogue/figure.ts';
import type { Column, Dataset, ListedReport, OfficeEntry, WholeDataset } from '../dataset/dataset.ts';
import type { ReportForm, ReportScope } from '../report/report.ts';
import type { Value } from '../report/value.ts';
import type { Selection } from '../table/selection.ts';
import type { ChartId } from '../table/spec.ts';
import { noStandings } from '../finding/standing.ts';

/** One invented report: office, year, form, and what its cells say. A bare number is a number somebody wrote. */
export interface InventedReport {
  readonly office: string;
  readonly year: number;
  readonly form?: ReportForm;
  readonly supplement?: boolean;
  readonly scope?: ReportScope;
  readonly values: Readonly<Record<Key, number | Value>>;
  readonly flags?: Readonly<Record<Key, readonly string[]>>;
}

/** Everything shown, by office and year. */
export const WHOLE: Selection = {
  offices: [],
  districts: [],
  kinds: [],
  years: [],
  by: 'office',
  sort: 'office',
  descending: false,
  scale: 'linear',
  shares: false,
  trend: false,
  of: '',
  per: '',
  as: null,
};

/** Builds a dataset of invented offices; an office's id is its name, its district 青禾区. */
export function inventDataset(
  reports: readonly InventedReport[],
  alsoOffices: readonly string[] = [],
): WholeDataset {
  const names = [...new Set([...reports.map((report) => report.office), ...alsoOffices])];
  const sorted = [...reports].sort(
    (a, b) => names.indexOf(a.office) - names.indexOf(b.office) || a.year - b.year,
  );
  const keys = new Set(sorted.flatMap((report) => Object.keys(report.values)));
  return {
    version: 'a1b2c3d4',
    offices: names.map(inventOffice),
    reports: sorted.map((report): ListedReport => ({
      id: `${report.office}-${report.year}`,
      office: names.indexOf(report.office),
      year: report.year,
      form: report.form === undefined ? '2021' : report.form,
      supplement: report.supplement ?? false,
      scope: report.scope ?? 'not-said',
      issued: null,
      file: `${report.office}-${report.year}.txt`,
      outcomes: noStandings(),
    })),
    columns: new Map([...keys].map((key) => [key, inventColumn(sorted, key)])),
    asked: ASKED,
    editions: EDITIONS,
    apart: [],
    kinds: new Map(),
  };
}

function inventOffice(name: string): OfficeEntry {
  return {
    id: name,
    name: `清河市${name}`,
    label: name,
    en: name,
    also: [],
    pinyin: '',
    initials: '',
    district: '青禾区',
    city: '清河市',
    kind: 'water',
    level: 'county',
  };
}

function inventColumn(reports: readonly InventedReport[], key: Key): Column {
  const rows: number[] = [];
  const numbers: number[] = [];
  const states = new Map<number, Exclude<Value, { kind: 'number' }>>();
  const approximate = new Set<number>();
  const flags = new Map<number, readonly string[]>();
  reports.forEach((report, row) => {
    const said = report.values[key];
    if (said === undefined) return;
    const value: Value =
      typeof said === 'number' ? { kind: 'number', number: said, digits: String(said) } : said;
    if (value.kind === 'number') {
      rows.push(row);
      numbers.push(value.number);
      if (value.approximate) approximate.add(row);
    } else states.set(row, value);
    const flagged = report.flags?.[key];
    if (flagged) flags.set(row, flagged);
  });
  return {
    rows: Int32Array.from(rows),
    numbers: Float64Array.from(numbers),
    states,
    digits: new Map(),
    approximate,
    flags,
  };
}

/** One example chart: a test, a picture to look at and a demonstration of the tabulation at once. */
export interface Example {
  readonly name: string;
  readonly chart: ChartId;
  readonly selection: Selection;
  readonly dataset: Dataset;
}
