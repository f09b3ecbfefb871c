import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { isCalledOff } from './pace.ts';
import { sheetsToXlsx, type SheetCell } from './workbook.ts';
import { sheetName } from './xlsx.ts';

const sheetOf = (rows: readonly (readonly SheetCell[])[]) => ({ name: '表', widths: [20], frozen: 1, rows });
const read = async (bytes: Uint8Array<ArrayBuffer>) => (await readWorkbook(new Blob([bytes])))[0]?.data;

test('numbers are numbers, text is text, and an empty cell is empty', async () => {
  const rows = [[{ heading: '名' }, 0, -3, 26.815, { share: 0.25 }, null, '甲']];
  expect(await read(await sheetsToXlsx([sheetOf(rows)]))).toEqual([['名', 0, -3, 26.815, 0.25, null, '甲']]);
});

test('text that a spreadsheet could run is marked as text, its characters kept', async () => {
  const texts = ['=1+1', '+86', '-x', '@sum', '＝1', '＋1', '－1', '＠a', '<b>&"'];
  const bytes = await sheetsToXlsx([sheetOf([texts])]);
  expect(await read(bytes)).toEqual([texts]);
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).not.toContain('<f>');
  expect(sheet.match(/s="3" t="s"/g)).toHaveLength(8);
});

test('control characters and what looks like an escape leave well-formed XML', async () => {
  const parts = unzipSync(await sheetsToXlsx([sheetOf([['a\u0001b\u001f', '_x0041_', '\ud800']])]));
  for (const [name, content] of Object.entries(parts)) {
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.write(strFromU8(content)).close();
  }
  expect(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('_x005F_x0041_');
});

test('work that is called off ends as called off', async () => {
  const control = new AbortController();
  const rows = Array.from({ length: 50_000 }, (_, at) => [at, `第 ${String(at)} 行`]);
  const making = sheetsToXlsx([sheetOf(rows)], { signal: control.signal, tell: () => control.abort() });
  await expect(making).rejects.toSatisfy(isCalledOff);
});

test('sheet names fit Excel and none comes twice, whatever its case', () => {
  const taken = new Set<string>();
  const long = '不予公开、无法提供、不予处理的理由以及其他各种各样的处理结果汇总';
  const names = [long, long, 'a/b:c', 'Data', 'data'].map((title) => sheetName(title, taken));
  expect(names.every((name) => name.length <= 31 && !/[\\/?*[\]:]/.test(name))).toBe(true);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(5);
});
