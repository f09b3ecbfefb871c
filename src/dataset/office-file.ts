import type { Key } from '../catalogue/figure.ts';
import { FIGURES } from '../catalogue/indicators.ts';
import type { Observed } from '../report/value.ts';
import type { EditionName } from './asked.ts';
import { dataFile, type DataFile } from './data-file.ts';
import {
  flagsOf,
  observe,
  type OfficeEntry,
  type OfficeName,
  type ReportEntry,
  type WholeDataset,
} from './dataset.ts';
import { peersIn, type Peers } from './peers.ts';
import { count, fields, list, listOf, orNull, recordOf, text } from './shape.ts';

/** `data/offices/<id>.json`: one office, all its reports, what each says of every figure, and its peers. */
export interface OfficeFile {
  readonly version: string;
  readonly office: OfficeName & Pick<OfficeEntry, 'also'>;
  /** Oldest first. */
  readonly reports: readonly Pick<ReportEntry, 'id' | 'year' | 'form'>[];
  /**
   * What the reports say, in their order; a bare number is written as it prints. A figure that no report was asked
   * for is not here.
   */
  readonly figures: Readonly<Record<Key, readonly OfficeFigure[]>>;
  /** Failing rules that read a figure, in the order of the reports; only figures that have any. */
  readonly flags: Readonly<Record<Key, readonly (readonly string[])[]>>;
  readonly peers: Peers;
  /** Every edition of the form, newest first. */
  readonly editions: readonly EditionName[];
}

export type OfficeFigure = number | Exclude<Observed, { readonly kind: 'no-report' }>;

const peer = fields({ id: text, name: text, en: text });
const edition = fields({ id: text, zh: text, en: text });

/** The file of one office. `id` is an office's id; anything else is simply missing. */
export function officeFile(id: string): DataFile<OfficeFile> {
  return dataFile(
    `offices/${encodeURIComponent(id)}.json`,
    fields({
      version: text,
      office: fields({
        ...{ id: text, name: text, label: text, en: text, also: listOf(text) },
        ...{ district: text, city: text, kind: text },
      }),
      reports: listOf(fields({ id: text, year: count, form: orNull(text) })),
      figures: recordOf(list),
      flags: recordOf(listOf(listOf(text))),
      peers: fields({ kind: listOf(peer), district: listOf(peer) }),
      editions: listOf(edition),
    }),
  );
}

/** The files of all offices, in the order of the dataset. */
export function* officeFilesOf(dataset: WholeDataset): Generator<OfficeFile> {
  const peersOf = peersIn(dataset);
  let from = 0;
  for (const [at, office] of dataset.offices.entries()) {
    let to = from;
    while (dataset.reports[to]?.office === at) to += 1;
    yield { ...fileOf(dataset, office, from, to), peers: peersOf(office) };
    from = to;
  }
}

/** What is said of an office whose reports are those from `from` to before `to`. */
function fileOf(
  dataset: WholeDataset,
  office: OfficeEntry,
  from: number,
  to: number,
): Omit<OfficeFile, 'peers'> {
  const { id, name, label, en, also, district, city, kind, level } = office;
  const shown = { id, name, label, en, also, district, city, kind, level };
  const figures: Record<Key, OfficeFigure[]> = {};
  const flags: Record<Key, (readonly string[])[]> = {};
  for (const { key } of FIGURES) {
    const said: OfficeFigure[] = [];
    const failing: (readonly string[])[] = [];
    for (let report = from; report < to; report += 1) {
      const observed = observe(dataset, report, key);
      if (observed.kind !== 'no-report') said.push(plainOf(observed));
      failing.push(flagsOf(dataset, report, key));
    }
    if (said.some((one) => typeof one === 'number' || one.kind !== 'not-asked')) figures[key] = said;
    if (failing.some((rules) => rules.length > 0)) flags[key] = failing;
  }
  const reports = dataset.reports
    .slice(from, to)
    .map((one) => ({ id: one.id, year: one.year, form: one.form }));
  const { version, editions } = dataset;
  return { version, office: shown, reports, figures, flags, editions };
}

function plainOf(observed: Exclude<Observed, { readonly kind: 'no-report' }>): OfficeFigure {
  const plain =
    observed.kind === 'number' && !observed.approximate && observed.digits === String(observed.number);
  return plain ? observed.number : observed;
}

/** What one report of an office says of a figure; `at` is the report's place, -1 where there is no report. */
export function observeIn({ figures }: Pick<OfficeFile, 'figures'>, at: number, key: Key): Observed {
  if (at < 0) return { kind: 'no-report' };
  const said = figures[key]?.[at] ?? { kind: 'not-asked' };
  return typeof said === 'number' ? { kind: 'number', number: said, digits: String(said) } : said;
}
