import { chartWords } from '../table/words.ts';
import type { ChartTable } from '../table/chart-table.ts';
import type { Language } from '../language/language.ts';
import { STATUSES } from '../report/value.ts';
import { longHead, longRows } from './csv.ts';
import type { Pace } from './pace.ts';
import { sheetsToXlsx, type Sheet, type SheetCell } from './workbook.ts';
import { wideOf } from './wide.ts';

/** What a workbook says beside its tables. */
export interface WorkbookSetting {
  readonly title: string;
  readonly permalink: string;
  /** Day of the export, `yyyy-mm-dd`. */
  readonly date: string;
  /** One plain sentence for each table: what its figures count. */
  readonly definitions: readonly string[];
}

/**
 * A workbook of one or several charts: cover, notes, symbols, one sheet per chart as on screen, and one sheet of all
 * figures in the long form of the CSV. Numbers are numbers, text is text, headings stay in sight.
 */
export async function tablesToXlsx(
  tables: readonly ChartTable[],
  setting: WorkbookSetting,
  pace: Pace = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const language = tables[0]?.language ?? 'zh';
  const names = new Set<string>();
  const sheets = [
    coverSheet(tables, setting, language, names),
    notesSheet(tables, setting, language, names),
    symbolSheet(language, names),
    ...tables.map((table) => chartSheet(table, names)),
    longSheet(tables, language, names),
  ];
  return sheetsToXlsx(sheets, pace);
}

function coverSheet(
  tables: readonly ChartTable[],
  setting: WorkbookSetting,
  language: Language,
  names: Set<string>,
): Sheet {
  const zh = language === 'zh';
  const lines: readonly (readonly [string, string])[] = [
    [zh ? '标题' : 'Title', setting.title],
    [zh ? '网址' : 'Address', setting.permalink],
    [zh ? '导出日期' : 'Exported on', setting.date],
    [zh ? '数据版本' : 'Data version', tables[0]?.version ?? ''],
    ...tables.map((table) => [zh ? '图表' : 'Chart', `${table.title}｜${table.subtitle}`] as const),
  ];
  return {
    name: sheetName(zh ? '封面' : 'Cover', names),
    widths: [14, 100],
    frozen: 0,
    rows: lines.map(([name, value]) => [{ heading: name }, value]),
  };
}

function notesSheet(
  tables: readonly ChartTable[],
  setting: WorkbookSetting,
  language: Language,
  names: Set<string>,
): Sheet {
  const zh = language === 'zh';
  return {
    name: sheetName(zh ? '说明' : 'Notes', names),
    widths: [40, 100],
    frozen: 1,
    rows: [
      [{ heading: zh ? '图表' : 'Chart' }, { heading: zh ? '说明' : 'Note' }],
      ...tables.flatMap((table, at) => {
        const { numbers, offices } = table.coverage;
        const coverage = chartWords(table.language).coverage(numbers, offices, table.shares);
        return [...new Set([setting.definitions[at] ?? '', coverage, ...table.notes, table.source])]
          .filter((note) => note !== '')
          .map((note) => [table.title, note]);
      }),
    ],
  };
}

function symbolSheet(language: Language, names: Set<string>): Sheet {
  const zh = language === 'zh';
  const words = zh ? SYMBOLS_ZH : SYMBOLS_EN;
  return {
    name: sheetName(zh ? '符号' : 'Symbols', names),
    widths: [18, 80],
    frozen: 1,
    rows: [
      [{ heading: zh ? '代码' : 'Code' }, { heading: zh ? '含义' : 'Meaning' }],
      ...STATUSES.map((status) => [status, words[status]]),
    ],
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
  // With shares every second column after office and year is one.
  const cellOf = (cell: number | string, column: number): SheetCell =>
    table.shares && typeof cell === 'number' && column >= 2 && column % 2 === 1 ? { share: cell } : cell;
  return {
    name: sheetName(table.title, names),
    widths: wide.head.map((_, column) => (column === 0 ? 34 : 16)),
    frozen: 1,
    rows: [wide.head.map((heading) => ({ heading })), ...wide.rows.map((row) => row.map(cellOf))],
  };
}

function longSheet(tables: readonly ChartTable[], language: Language, names: Set<string>): Sheet {
  const head = longHead(tables);
  const blankAsEmpty = (field: number | string): SheetCell => (field === '' ? null : field);
  return {
    name: sheetName(language === 'zh' ? '长表' : 'Long form', names),
    widths: head.map((_, column) => (column === 1 || column === 4 ? 34 : 16)),
    frozen: 1,
    rows: [
      head.map((heading) => ({ heading })),
      ...tables.flatMap((table) => longRows(table, tables).map((row) => row.map(blankAsEmpty))),
    ],
  };
}

/** Excel takes 31 characters, none of `\ / ? * [ ] :`, and no name twice, whatever its case. */
export function sheetName(title: string, taken: Set<string>): string {
  const bare = title.replace(/[\\/?*[\]:'\u0000-\u001f]/g, ' ').trim() || 'Sheet';
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : ` ${String(count)}`;
    const name = bare.slice(0, 31 - suffix.length).replace(/[\ud800-\udbff]$/, '') + suffix;
    if (!taken.has(name.toLowerCase())) {
      taken.add(name.toLowerCase());
      return name;
    }
  }
}
