import { signsOf } from '../language/signs.ts';
import { coverageOf } from '../table/rows/coverage.ts';
import { wordsOf } from './words.ts';
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
  const words = wordsOf(language);
  const lines: readonly (readonly [string, string])[] = [
    [words.title, setting.title],
    [words.address, setting.permalink],
    [words.exportedOn, setting.date],
    [words.dataVersion, tables[0]?.version ?? ''],
    ...tables.map(
      (table) => [words.chart, `${table.title}${signsOf(language).bar}${table.subtitle}`] as const,
    ),
  ];
  return {
    name: sheetName(words.cover, names),
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
  const words = wordsOf(language);
  return {
    name: sheetName(words.notes, names),
    widths: [40, 100],
    frozen: 1,
    rows: [
      [{ heading: words.chart }, { heading: words.note }],
      ...tables.flatMap((table, at) => {
        return [...new Set([setting.definitions[at] ?? '', coverageOf(table), ...table.notes, table.source])]
          .filter((note) => note !== '')
          .map((note) => [table.title, note]);
      }),
    ],
  };
}

function symbolSheet(language: Language, names: Set<string>): Sheet {
  const words = wordsOf(language);
  return {
    name: sheetName(words.symbolSheet, names),
    widths: [18, 80],
    frozen: 1,
    rows: [
      [{ heading: words.code }, { heading: words.meaning }],
      ...STATUSES.map((status) => [status, words.symbols[status]]),
    ],
  };
}

function chartSheet(table: ChartTable, names: Set<string>): Sheet {
  const wide = wideOf(table);
  const cellOf = (cell: number | string, column: number): SheetCell =>
    typeof cell === 'number' && wide.rates.has(column) ? { share: cell } : cell;
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
    name: sheetName(wordsOf(language).longForm, names),
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
