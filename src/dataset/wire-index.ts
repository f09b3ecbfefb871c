import { noStandings, STANDINGS, type Standing } from '../finding/standing.ts';
import type { Asking, FormId, Key, Name } from '../catalogue/figure.ts';
import type { ReportForm, ReportScope } from '../report/report.ts';
import type { EditionName } from './asked.ts';
import type { ListedReport, OfficeEntry, ReportApart, WholeDataset } from './dataset.ts';
import type { Kinds } from './register/kinds.ts';

/** `data/index.json`: the dataset without its figures. `reports` are columns; `outcomes` in the order of `STANDINGS`. */
export interface IndexFile {
  readonly version: string;
  readonly offices: readonly OfficeEntry[];
  readonly reports: {
    readonly id: readonly string[];
    readonly office: readonly number[];
    readonly year: readonly number[];
    readonly form: readonly ReportForm[];
    readonly supplement: readonly boolean[];
    readonly scope: readonly ReportScope[];
    readonly issued: readonly (string | null)[];
    readonly file: readonly string[];
    readonly outcomes: readonly (readonly number[])[];
  };
  /** Reports kept beside the dataset, with files of their own. */
  readonly apart: readonly ReportApart[];
  /** Names of the kinds of office that the maintainer has named. */
  readonly kinds: Readonly<Record<string, Name>>;
  readonly years: readonly number[];
  readonly forms: readonly ReportForm[];
  /** Every edition of the form, newest first. */
  readonly editions: readonly EditionName[];
  /** Figures each edition of the form has a cell for, by its id; those of the local tables by `supplement`. */
  readonly asked: Readonly<Record<string, readonly Key[]>>;
  /** Figures asked of every report in its prose, whether a table has a cell for them or not. */
  readonly askedInProse: readonly Key[];
  /** Relative addresses of everything beside this file; `{id}`, `{year}` and the like stand for what they say. */
  readonly files: Readonly<Record<string, string>>;
}

const FILES = {
  shard: '{year}.json',
  chart: 'charts/{chart}.json',
  offices: 'offices.json',
  office: 'offices/{office}.json',
  report: 'reports/{id}.json',
  source: 'files/{file}',
  ledger: 'ledger.json',
  checks: 'checks.csv',
} as const;

/** Everything of a dataset but its figures. */
export function indexOf(dataset: WholeDataset): IndexFile {
  const { version, offices, reports, apart, kinds, asked, editions } = dataset;
  const askedBy = (form: FormId): Key[] =>
    [...asked].filter(([, figure]) => figure.asked.includes(form)).map(([key]) => key);
  const forms: readonly FormId[] = [...editions.map(({ id }) => id), 'supplement'];
  return {
    version,
    offices,
    reports: {
      id: reports.map(({ id }) => id),
      office: reports.map(({ office }) => office),
      year: reports.map(({ year }) => year),
      form: reports.map(({ form }) => form),
      supplement: reports.map(({ supplement }) => supplement),
      scope: reports.map(({ scope }) => scope),
      issued: reports.map(({ issued }) => issued),
      file: reports.map(({ file }) => file),
      outcomes: reports.map(({ outcomes }) => STANDINGS.map((standing) => outcomes[standing])),
    },
    apart,
    kinds: Object.fromEntries(kinds),
    years: [...new Set(reports.map(({ year }) => year))].sort((a, b) => a - b),
    forms: [...new Set(reports.map(({ form }) => form))].sort((a, b) => (String(a) < String(b) ? -1 : 1)),
    editions,
    asked: Object.fromEntries(forms.map((form) => [form, askedBy(form)])),
    askedInProse: [...asked].filter(([, { told }]) => told !== 'table').map(([key]) => key),
    files: FILES,
  };
}

/** Where each figure is asked for, as a dataset has it. */
export function askedOf({ editions, asked, askedInProse }: IndexFile): ReadonlyMap<Key, Asking> {
  const byKey = new Map<Key, Asking>(askedInProse.map((key) => [key, { told: 'prose', asked: [] }]));
  const forms: readonly FormId[] = [...editions.map(({ id }) => id), 'supplement'];
  for (const form of forms)
    for (const key of asked[form] ?? []) {
      const known = byKey.get(key);
      const told = known && known.told !== 'table' ? 'both' : 'table';
      byKey.set(key, { told, asked: [...(known?.asked ?? []), form] });
    }
  return byKey;
}

/** The named kinds of an index. */
export function kindsOf({ kinds }: IndexFile): Kinds {
  return new Map(Object.entries(kinds));
}

/** The reports of an index, as entries. */
export function entriesOf({ reports }: IndexFile): ListedReport[] {
  return reports.id.map((id, place) => ({
    id,
    office: reports.office[place] ?? 0,
    year: reports.year[place] ?? 0,
    form: reports.form[place] ?? null,
    supplement: reports.supplement[place] ?? false,
    scope: reports.scope[place] ?? 'not-said',
    issued: reports.issued[place] ?? null,
    file: reports.file[place] ?? '',
    outcomes: outcomesOf(reports.outcomes[place] ?? []),
  }));
}

function outcomesOf(counts: readonly number[]): Record<Standing, number> {
  const outcomes = noStandings();
  STANDINGS.forEach((standing, at) => {
    outcomes[standing] = counts[at] ?? 0;
  });
  return outcomes;
}
