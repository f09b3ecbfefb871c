import type { Key } from '../catalogue/figure.ts';
import type { Column, Dataset, WholeDataset } from './dataset.ts';
import { columnOf, unpackedLater, wireOfColumn, type WireColumn } from './wire-column.ts';
import { entriesOf, indexOf, kindsOf, type IndexFile, askedOf } from './wire-index.ts';

/** `data/<year>.json`: the figures of one year. Places count the reports of that year in the order of the index. */
export interface ShardFile {
  readonly version: string;
  readonly year: number;
  readonly columns: Readonly<Record<Key, WireColumn>>;
}

/** A dataset as the files that carry it. */
export interface Wire {
  readonly index: IndexFile;
  readonly shards: readonly ShardFile[];
}

/** Writes a dataset as files: an index and one shard per year. The same dataset gives the same files. */
export function wireOf(dataset: WholeDataset): Wire {
  const index = indexOf(dataset);
  return { index, shards: index.years.map((year) => shardOf(dataset, year)) };
}

function shardOf(dataset: Dataset, year: number): ShardFile {
  const local = new Map<number, number>();
  dataset.reports.forEach((report, index) => {
    if (report.year === year) local.set(index, local.size);
  });
  const columns: Record<Key, WireColumn> = {};
  for (const [key, column] of dataset.columns) {
    const wire = wireOfColumn(column, (report) => local.get(report));
    if (Object.keys(wire).length > 0) columns[key] = wire;
  }
  return { version: dataset.version, year, columns };
}

/**
 * Reads a dataset back. Only the reports of the years in `shards` are in it, so that nothing looks absent which was
 * merely not fetched. A column is unpacked when it is first looked at.
 */
export function datasetOf(index: IndexFile, shards: readonly ShardFile[]): WholeDataset {
  const loaded = new Set(shards.map(({ year }) => year));
  const reports = entriesOf(index).filter(({ year }) => loaded.has(year));
  const ofYear = new Map<number, number[]>(shards.map(({ year }) => [year, []]));
  reports.forEach(({ year }, place) => ofYear.get(year)?.push(place));
  const keys = new Set(shards.flatMap(({ columns }) => Object.keys(columns)));
  const columns = new Map<Key, Column>();
  for (const key of keys) {
    const parts = shards.flatMap(({ year, columns: packed }) => {
      const wire = packed[key];
      return wire ? [{ wire, reports: ofYear.get(year) ?? [] }] : [];
    });
    columns.set(
      key,
      unpackedLater(() => columnOf(parts, reports.length)),
    );
  }
  const { version, offices, apart, editions } = index;
  const kinds = kindsOf(index);
  return { version, offices, reports, apart, kinds, columns, asked: askedOf(index), editions };
}
