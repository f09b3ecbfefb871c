import { parquetReadObjects } from 'hyparquet';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { tidyRows } from '../../src/dataset/tidy.ts';
import { inventDataset } from '../../src/chart/gallery.fixture.ts';
import { wordsOf } from '../../src/ui/data/meanings.words.ts';
import { FIELDS, STATUS_CODES } from './fields.ts';
import { faultsOf, tableFaults, type TableSchema } from './frictionless.fixture.ts';
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
const files = unzipSync(pack.zip);
const table = textOf('nianbao.csv');
const descriptor = JSON.parse(textOf('datapackage.json')) as Descriptor;

interface Descriptor {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema?: TableSchema;
  }[];
}

describe('the open-data pack', () => {
  test('is the same for the same data', () => {
    expect(packOf(dataset, strToU8('report,rule,outcome\r\n')).zip).toEqual(pack.zip);
  });

  test('has a descriptor that the published schemas of Data Package accept, and every file it names', () => {
    expect(faultsOf('package', descriptor)).toEqual([]);
    expect(faultsOf('table', descriptor.resources[0])).toEqual([]);
    for (const { path } of descriptor.resources) expect(files).toHaveProperty([path]);
  });

  test.each([
    ['package', { ...descriptor, resources: [] }],
    ['package', { ...descriptor, name: 'Not A Name' }],
    ['table', { ...descriptor.resources[0], schema: { fields: [{ name: 'year', type: 'figure' }] } }],
    ['table', { ...descriptor.resources[0], schema: undefined }],
  ] as const)('would be found to have a broken descriptor of a %s', (kind, broken) => {
    expect(faultsOf(kind, broken)).not.toEqual([]);
  });

  test('has a table whose every row is valid under its schema, missing values included', () => {
    const schema = schemaOfTable();
    expect(table.trimEnd().split('\r\n')).toHaveLength(pack.rows + 1);
    expect(tableFaults(table, schema)).toEqual([]);
    expect(table).toMatch(/,blank,/);
  });

  test('would be found to have a broken table', () => {
    const schema = schemaOfTable();
    const row = table.split('\r\n').find((line) => line.includes(',number,')) ?? '';
    const withRow = (made: string): string => table.replace(row, made);
    expect(tableFaults(withRow(row.replace(/,(20\d\d),/, ',$1年,')), schema)).toHaveLength(1);
    expect(tableFaults(withRow(row.replace(/,number,/, ',nobody,')), schema)).toHaveLength(1);
    expect(tableFaults(withRow(row.replace(/,number,/, ',,')), schema)).toHaveLength(1);
    expect(tableFaults(withRow(`${row}\r\n${row}`), schema)).toEqual(['primary key']);
    expect(tableFaults(table.replace(',year,', ',when,'), schema)).toHaveLength(1);
  });

  test('has the columns and codes that the data page explains, in that order', () => {
    const [head] = table.split('\r\n');
    expect(head?.replace('\ufeff', '').split(',')).toEqual(Object.keys(wordsOf('zh').columns));
    expect(FIELDS.map(({ name }) => name)).toEqual(Object.keys(wordsOf('zh').columns));
    expect([...STATUS_CODES].sort()).toEqual(Object.keys(wordsOf('en').states).sort());
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
    expect(table).toContain("'=1+1局");
  });
});

function textOf(name: string): string {
  return strFromU8(files[name] ?? new Uint8Array());
}

function schemaOfTable(): TableSchema {
  const { schema } = descriptor.resources[0] ?? {};
  if (!schema) throw new Error('the table has no schema');
  return schema;
}
