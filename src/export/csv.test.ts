import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../chart/examples.fixture.ts';
import { inventDataset, WHOLE, type InventedReport } from '../chart/gallery.fixture.ts';
import { chartOf } from '../table/specs.ts';
import type { ChartId } from '../table/spec.ts';
import { tabulate } from '../table/tabulate.ts';
import { toldChart } from '../table/told-chart.ts';
import type { ChartTable } from '../table/chart-table.ts';
import { countOf } from '../table/cell.ts';
import { numberOf } from '../report/value.ts';
import { CSV_COLUMNS, rowCount, tableToCsv } from './csv.ts';
import { csvName } from './file-name.ts';

function example(name: string): ChartTable {
  const found = EXAMPLES.find((one) => one.name === name);
  if (!found) throw new Error(`no example ${name}`);
  return tabulate(toldChart(chartOf(found.chart), 'zh'), found.dataset, found.selection);
}
function made(chart: ChartId, report: InventedReport): ChartTable {
  return tabulate(toldChart(chartOf(chart), 'zh'), inventDataset([report]), WHOLE);
}
const read = (table: ChartTable): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(tableToCsv(table), { header: true, skipEmptyLines: true }).data;

describe('the CSV', () => {
  test('opens right in Excel: BOM, CRLF, constant columns', () => {
    const text = tableToCsv(example('plain'));
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.split('\r\n')[0]).toBe(`\ufeff${CSV_COLUMNS.join(',')},approximate`);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });

  test.each(EXAMPLES.map((one) => one.name))(
    '%s holds exactly the figures of the table, in its order',
    (name) => {
      const table = example(name);
      const rows = read(table);
      expect(rows).toHaveLength(rowCount(table));
      const figures = table.cells.flat().map((cell) => numberOf(countOf(cell)));
      expect(rows.map((row) => (row['value'] === '' ? undefined : Number(row['value'])))).toEqual(figures);
      expect(rows.map((row) => row['status'])).toEqual(table.cells.flat().map((cell) => countOf(cell).kind));
    },
  );

  test('gives every absence a code, no value, and what is written', () => {
    const rows = read(example('missing')).map((row) => [row['status'], row['value'], row['source_text']]);
    expect(rows).toEqual([
      ['not-asked', '', ''],
      ['number', '26.815', '26.815'],
      ['blank', '', ''],
      ['not-applicable', '', '/'],
      ['text', '', '无'],
      ['not-found', '', ''],
      ['number', '0', '0'],
    ]);
  });

  test.each(['=1+1', '+86', '-x', '@sum', '＝1', '＋1', '－1', '＠a'])(
    'makes the text %s harmless',
    (text) => {
      const table = made('fees', {
        office: '水务局',
        year: 2022,
        values: { 'fee.amount': { kind: 'text', text } },
      });
      expect(read(table)[0]?.['source_text']).toBe(`'${text}`);
    },
  );

  test('leaves a negative number a number', () => {
    const table = made('fees', { office: '水务局', year: 2022, values: { 'fee.amount': -3 } });
    expect(read(table)[0]?.['value']).toBe('-3');
  });

  test('splits the key into indicator and member', () => {
    const row = read(example('applicants'))[0];
    expect([row?.['indicator'], row?.['member']]).toEqual(['request.received', 'natural-person']);
  });

  test('gives shares with both terms, and 0/0 without a percentage', () => {
    const rows = read(example('outcome-shares'));
    expect(rows[0]).toMatchObject({ share_numerator: '21', share_denominator: '42', share_percent: '50' });
    expect(rows[7]).toMatchObject({ share_numerator: '0', share_denominator: '0', share_percent: '' });
  });
});

describe('the name of the file', () => {
  test('says what, which years, which filter and which data', () => {
    const name = csvName(example('plain'), { ...WHOLE, offices: ['zhenhai-justice'] });
    expect(name).toBe('nianbao-disclosure-2021-2022-zhenhai-justice-a1b2c3d4.csv');
  });

  test('has nothing in it that a file system could stumble over', () => {
    const name = csvName(example('plain'), {
      ...WHOLE,
      districts: ['../../etc', 'a:b*c?'],
      kinds: ['x', 'y', 'z'],
    });
    expect(name).toMatch(/^[\p{L}\p{N}-]+\.csv$/u);
    expect(name).toContain('3-kinds');
  });
});
