import { parquetWriteBuffer } from 'hyparquet-writer';
import { strToU8, zipSync } from 'fflate';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { csvLines, UTF8_MARK } from '../../src/export/csv-text.ts';
import { tidyRows, type TidyRow } from '../../src/dataset/tidy.ts';
import { csvwOf, dataPackageOf, readmeOf } from './describe.ts';
import { FIELDS } from './fields.ts';

/** The open data of a whole dataset as bytes, the same for the same dataset; `csv` is for spreadsheets. */
export interface Pack {
  readonly csv: Uint8Array;
  readonly parquet: Uint8Array;
  readonly zip: Uint8Array;
  readonly rows: number;
}

/** Packs a dataset as open data. `checks` is the build's `checks.csv`. */
export function packOf(dataset: Dataset, checks: Uint8Array): Pack {
  const rows = [...tidyRows(dataset)];
  const table = tidyCsv(rows);
  // Excel needs the mark to see UTF-8; table libraries would take it for a part of the first heading.
  const csv = strToU8(UTF8_MARK + table);
  const parquet = parquetOf(rows);
  const json = (value: object): Uint8Array => strToU8(`${JSON.stringify(value, null, 2)}\n`);
  const zip = zipSync(
    {
      'README.md': strToU8(readmeOf(dataset.version, rows.length)),
      'datapackage.json': json(dataPackageOf(dataset.version)),
      'nianbao.csv': strToU8(table),
      'nianbao.csv-metadata.json': json(csvwOf(dataset.version)),
      'nianbao.parquet': parquet,
      'checks.csv': checks,
    },
    // The format wants a date; a fixed one keeps the bytes the same for the same data.
    { level: 9, mtime: new Date('2020-01-01T00:00:00') },
  );
  return { csv, parquet, zip, rows: rows.length };
}

function tidyCsv(rows: readonly TidyRow[]): string {
  const names = FIELDS.map(({ name }) => name);
  return csvLines([names, ...rows.map((row) => names.map((name) => row[name]))]);
}

/** The same table typed: a missing value is null, never zero. */
function parquetOf(rows: readonly TidyRow[]): Uint8Array {
  const columnData = FIELDS.map(({ name, type }) => ({
    name,
    data: rows.map((row) => (row[name] === '' ? null : row[name])),
    type:
      type === 'integer' ? ('INT32' as const) : type === 'number' ? ('DOUBLE' as const) : ('STRING' as const),
    nullable: true,
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
