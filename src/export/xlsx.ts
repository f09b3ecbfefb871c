import type { SheetData } from 'write-excel-file/universal';
import { STATUSES } from '../report/value.ts';
import type { ChartTable, Language } from '../chart/table.ts';
import { wideOf, type WideCell } from './wide.ts';

/** What a workbook says beside its tables. */
export interface WorkbookSetting {
  readonly title: string;
  readonly permalink: string;
  /** Day of the export, `yyyy-mm-dd`. */
  readonly date: string;
}

interface Sheet {
  readonly sheet: string;
  readonly data: SheetData;
  readonly columns: { width: number }[];
  readonly stickyRowsCount?: number;
}

/**
 * A workbook of one or several charts: cover, symbols, and one sheet per chart with numbers as numbers and frozen
 * headings. Text is typed as text, so no spreadsheet reads it as a formula.
 */
export async function tablesToXlsx(
  tables: readonly ChartTable[],
  setting: WorkbookSetting,
): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const language = tables[0]?.language ?? 'zh';
  const names = new Set<string>();
  const sheets: Sheet[] = [
    coverSheet(tables, setting, language),
    symbolSheet(language),
    ...tables.map((table) => chartSheet(table, names)),
  ];
  const blob = await writeExcelFile(sheets).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function coverSheet(tables: readonly ChartTable[], setting: WorkbookSetting, language: Language): Sheet {
  const zh = language === 'zh';
  const lines: [string, string][] = [
    [zh ? '标题' : 'Title', setting.title],
    [zh ? '网址' : 'Address', setting.permalink],
    [zh ? '导出日期' : 'Exported on', setting.date],
    [zh ? '数据版本' : 'Data version', tables[0]?.version ?? ''],
    [zh ? '来源' : 'Source', tables[0]?.source ?? ''],
  ];
  for (const table of tables) {
    lines.push([zh ? '图表' : 'Chart', `${table.title}｜${table.subtitle}`]);
    for (const note of table.notes) lines.push([zh ? '说明' : 'Note', note]);
  }
  return {
    sheet: zh ? '封面' : 'Cover',
    data: lines.map(([name, value]) => [bold(name), text(value)]),
    columns: [{ width: 14 }, { width: 100 }],
  };
}

function symbolSheet(language: Language): Sheet {
  const zh = language === 'zh';
  const words = zh ? SYMBOLS_ZH : SYMBOLS_EN;
  return {
    sheet: zh ? '符号' : 'Symbols',
    data: [
      [bold(zh ? '代码' : 'Code'), bold(zh ? '含义' : 'Meaning')],
      ...STATUSES.map((status) => [text(status), text(words[status])]),
    ],
    columns: [{ width: 18 }, { width: 80 }],
    stickyRowsCount: 1,
  };
}

const SYMBOLS_ZH: Readonly<Record<(typeof STATUSES)[number], string>> = {
  number: '文件中写明的数字，包括 0',
  blank: '单元格为空白，不等于 0',
  'not-applicable': '单元格写作“/”“—”或“不适用”',
  text: '单元格写的是文字',
  'not-asked': '该年表式没有这一项',
  'not-found': '表式有这一项，文件中没有找到',
  'no-report': '未收录该机关该年度的报告',
};

const SYMBOLS_EN: Readonly<Record<(typeof STATUSES)[number], string>> = {
  number: 'a number the document states, zero included',
  blank: 'the cell is empty, which is not zero',
  'not-applicable': 'the cell says / or — or not applicable',
  text: 'the cell holds words',
  'not-asked': 'that edition of the form has no such item',
  'not-found': 'the form has the item, the document does not show it',
  'no-report': 'no report of that office and year is held here',
};

function chartSheet(table: ChartTable, names: Set<string>): Sheet {
  const wide = wideOf(table);
  return {
    sheet: sheetName(table.title, names),
    data: [wide.head.map((name) => bold(name)), ...wide.rows.map((row) => row.map((cell) => typed(cell)))],
    columns: wide.head.map((_, column) => ({ width: column === 0 ? 34 : 16 })),
    stickyRowsCount: 1,
  };
}

/** Excel takes 31 characters, none of `\ / ? * [ ] :`, and no name twice. */
export function sheetName(title: string, taken: Set<string>): string {
  const bare = title.replace(/[\\/?*[\]:'\u0000-\u001f]/g, ' ').trim() || 'Sheet';
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : ` ${String(count)}`;
    const name = [...bare].slice(0, 31 - suffix.length).join('') + suffix;
    if (!taken.has(name)) {
      taken.add(name);
      return name;
    }
  }
}

function typed(
  cell: WideCell,
): { value: string; type: StringConstructor } | { value: number; type: NumberConstructor } {
  return typeof cell === 'number' ? { value: cell, type: Number } : text(cell);
}

// Control characters are no XML; everything else is kept as written.
function text(value: string): { value: string; type: StringConstructor } {
  return { value: value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ''), type: String };
}

function bold(value: string): { value: string; type: StringConstructor; fontWeight: 'bold'; wrap: true } {
  return { ...text(value), fontWeight: 'bold', wrap: true };
}
