import { parquetReadObjects } from 'hyparquet';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { Schema, Table } from 'tableschema';
import { Package } from 'datapackage';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { tidyRows } from '../../src/dataset/tidy.ts';
import { inventDataset } from '../../src/chart/gallery.fixture.ts';
import { COLUMN_MEANINGS, STATUS_MEANINGS } from '../../src/ui/data/meanings.ts';
import { FIELDS, STATUS_CODES } from './fields.ts';
import { packOf } from './pack.ts';

const dataset = inventDataset([
  {
    office: '水务局',
    year: 2022,
    values: {
      'penalty.decisions': 9,
      'licence.decisions': { kind: 'blank' },
      'fee.amount': { kind: 'number', number: 26.815, digits: '26.815' },
      'coercion.decisions': { kind: 'not-applicable', mark: '/' },
      'regulation.issued': { kind: 'text', text: '=1+1局' },
    },
  },
  {
    office: '青禾镇',
    year: 2020,
    form: '2019',
    values: { 'penalty.items-change': -3, 'disclosure.total': 0 },
  },
]);
const pack = packOf(dataset, strToU8('report,rule,outcome\r\n'));
const folder = mkdtempSync(join(tmpdir(), 'nianbao-pack-'));
const files = unzipSync(pack.zip);
for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the open-data pack', () => {
  test('is the same for the same data', () => {
    expect(packOf(dataset, strToU8('report,rule,outcome\r\n')).zip).toEqual(pack.zip);
  });

  test('has a descriptor that a Frictionless library accepts', async () => {
    const descriptor = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array())) as object;
    const loaded = await Package.load(descriptor, { basePath: folder, strict: true });
    expect(loaded.errors).toEqual([]);
    expect(loaded.valid).toBe(true);
  });

  test('has a table whose every row is valid under its schema, missing values included', async () => {
    const descriptor = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array())) as {
      resources: { schema: object }[];
    };
    const schema = await Schema.load(descriptor.resources[0]?.schema ?? {});
    expect(schema.errors).toEqual([]);
    const table = await Table.load(join(folder, 'nianbao.csv'), { schema: schema.descriptor });
    const rows = await table.read({ keyed: true });
    expect(rows).toHaveLength(pack.rows);
    expect(rows.filter((row) => row.status === 'blank').map((row) => row.value)).toContain(null);
    expect(rows.filter((row) => row.status === 'number').every((row) => typeof row.value === 'number')).toBe(
      true,
    );
  });

  test('has the columns and codes that the data page explains, in that order', () => {
    const [head] = strFromU8(files['nianbao.csv'] ?? new Uint8Array(), false).split('\r\n');
    expect(head?.replace('\ufeff', '').split(',')).toEqual(Object.keys(COLUMN_MEANINGS));
    expect(FIELDS.map(({ name }) => name)).toEqual(Object.keys(COLUMN_MEANINGS));
    expect([...STATUS_CODES].sort()).toEqual(Object.keys(STATUS_MEANINGS).sort());
  });

  test('says the same in Parquet, a missing value as null', async () => {
    const bytes = files['nianbao.parquet'] ?? new Uint8Array();
    const rows = await parquetReadObjects({ file: bytes.slice().buffer });
    const expected = [...tidyRows(dataset)];
    expect(rows.map((row) => row.value)).toEqual(
      expected.map((row) => (row.value === '' ? null : row.value)),
    );
    expect(rows.map((row) => row.status)).toEqual(expected.map((row) => row.status));
  });

  test('neutralises text that a spreadsheet would run', () => {
    expect(strFromU8(files['nianbao.csv'] ?? new Uint8Array())).toContain("'=1+1局");
  });
});
