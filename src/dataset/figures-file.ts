import type { Asking, Key } from '../catalogue/figure.ts';
import { ASKED_BY_NOBODY } from '../catalogue/asking.ts';
import type { EditionName } from './asked.ts';
import { dataFile, type DataFile } from './data-file.ts';
import { count, fields, list, listOf, recordOf, text } from './shape.ts';
import type { Column, Dataset } from './dataset.ts';
import { officesIn, type OfficesFile } from './offices/offices-file.ts';
import { columnOf, unpackedLater, wireOfColumn, type WireColumn } from './wire-column.ts';
import { packReports, unpackReports, type WireReports } from './wire-reports.ts';

/**
 * Some figures of all reports, of all years or of the newest: `data/charts/<id>.json` holds those of one chart,
 * `data/check.json` those that a draft is compared with. Offices are places in `data/offices.json`.
 */
export interface FiguresFile {
  readonly version: string;
  readonly reports: WireReports;
  readonly columns: Readonly<Record<Key, WireColumn>>;
  readonly asked: Readonly<Record<Key, Asking>>;
  /** Every edition of the form, newest first. */
  readonly editions: readonly EditionName[];
}

const figures = fields({
  version: text,
  reports: fields({
    ...{ years: listOf(listOf(count)), held: listOf(count), forms: fields({}) },
    ...{ otherForms: list, supplement: listOf(count), scopes: list, otherIds: list },
  }),
  columns: recordOf(recordOf(list)),
  asked: recordOf(fields({ told: text, asked: listOf(text) })),
  editions: listOf(fields({ id: text, zh: text, en: text })),
});

/** The figures of one chart. */
export function chartFile(chart: string): DataFile<FiguresFile> {
  return dataFile(`charts/${encodeURIComponent(chart)}.json`, figures);
}

/** What drafts are compared with: all figures of the newest years. The same for every draft. */
export const CHECK = dataFile<FiguresFile>('check.json', figures);

/** Takes figures out of a dataset, of the reports of `year` and later. */
export function figuresFileOf(dataset: Dataset, keys: readonly Key[], year = -Infinity): FiguresFile {
  const local = new Map<number, number>();
  dataset.reports.forEach((report, at) => {
    if (report.year >= year) local.set(at, local.size);
  });
  const columns: Record<Key, WireColumn> = {};
  for (const key of keys) {
    const column = dataset.columns.get(key);
    const wire = column && wireOfColumn(column, (report) => local.get(report));
    if (wire && Object.keys(wire).length > 0) columns[key] = wire;
  }
  return {
    version: dataset.version,
    reports: packReports(
      dataset.reports.filter((_, at) => local.has(at)),
      dataset.offices,
    ),
    columns,
    asked: Object.fromEntries(keys.map((key) => [key, dataset.asked.get(key) ?? ASKED_BY_NOBODY])),
    editions: dataset.editions,
  };
}

/** A dataset of the figures of one file. A column is unpacked when it is first looked at. */
export function datasetFrom(file: FiguresFile, offices: OfficesFile): Dataset {
  const named = officesIn(offices);
  const reports = unpackReports(file.reports, named);
  const every = reports.map((_, at) => at);
  const columns = new Map<Key, Column>(
    Object.entries(file.columns).map(([key, wire]) => [
      key,
      unpackedLater(() => columnOf([{ wire, reports: every }], reports.length)),
    ]),
  );
  const { version, editions } = file;
  const kinds = new Map(Object.entries(offices.kinds));
  return {
    version,
    kinds,
    offices: named,
    reports,
    columns,
    asked: new Map(Object.entries(file.asked)),
    editions,
  };
}
