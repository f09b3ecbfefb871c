import { readDocument } from '../../document/read.ts';
import { recogniseReport } from '../recognise.ts';
import type { Report } from '../report.ts';
import { HEADINGS, NO_REGISTER, type Rows } from '../report.fixture.ts';

/** The report in a file of this text, or the code of its refusal; every figure's span must be what was read. */
export async function examine(text: string, name = 'made.txt'): Promise<Report | string> {
  const read = await readDocument(new TextEncoder().encode(text), name);
  if (!read.ok) return read.refusal.code;
  const result = recogniseReport(read.value, NO_REGISTER);
  if (!result.ok) return result.refusal.code;
  for (const { key, value, span } of result.value.readings) {
    const slice = read.value.text.slice(...span);
    if (value.kind === 'number' && value.digits !== slice)
      throw new Error(`${key} is ${value.digits}, its span is ${slice}`);
  }
  return result.value;
}

/** The report in a file that is one. */
export async function examined(text: string, name?: string): Promise<Report> {
  const report = await examine(text, name);
  if (typeof report === 'string') throw new Error(`refused: ${report}`);
  return report;
}

/** Figures by key: a number, `~` before an approximate one, `!` behind a total that is the only channel's. */
export function told(report: Report): Record<string, string> {
  return Object.fromEntries(
    report.readings.map(({ key, value, ground }) => [
      key,
      value.kind === 'number'
        ? `${value.approximate ? '~' : ''}${String(value.number)}${ground === 'only-channel' ? '!' : ''}`
        : value.kind,
    ]),
  );
}

interface Parts {
  readonly title?: string;
  readonly opening?: string;
  readonly overview?: string;
  readonly other?: string;
  readonly signature?: string;
}

/** A report in plain text whose tables are lost. */
export function plainReport({
  title = '青禾区水务局2023年政府信息公开工作年度报告',
  opening = '',
  overview = '（一）主动公开。主动公开政府信息86条。',
  other = '无其他需要报告的事项。',
  signature = '青禾区水务局\n2024年1月12日',
}: Parts): string {
  const [one, two, three, four, five, six] = HEADINGS;
  const lines = [title, opening, one, overview, two, three, four, five, '公开的深度还需加强。', six, other];
  return [...lines, signature].filter((line) => line !== '').join('\n');
}

/** What a report of 2023 says of its period, and what it is called. */
export const PERIOD = '本报告数据的统计期限为2023年1月1日至2023年12月31日。';
export const REPORT = '2023年政府信息公开工作年度报告';

/** A report of bare headings: what stands above part one, what it says, and what stands at the end. */
export function bareReport(top: string, overview = '全年工作有序开展。', foot = ''): string {
  const [one, ...others] = HEADINGS;
  return [top, one, overview, ...others, foot].join('\n');
}

/** A table of a web page; a cell is its inner markup. */
export function htmlTable(rows: Rows): string {
  const cells = (row: readonly string[]): string => row.map((cell) => `<td><p>${cell}</p></td>`).join('');
  return `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;
}

/** A web page with a report in it; `around` stands above the title and below the signature. */
export function webPage(tables: readonly [string, string, string], around = ''): string {
  const [one, two, three, four, five, six] = HEADINGS;
  const title = '青禾区水务局2022年政府信息公开工作年度报告';
  const lines = [
    one,
    '我局做好公开。',
    two,
    tables[0],
    three,
    tables[1],
    four,
    tables[2],
    five,
    '加强。',
    six,
  ];
  const body = [...lines, '无。', '青禾区水务局', '2023年1月12日']
    .map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`))
    .join('\n');
  return `<html><head><meta charset="utf-8"></head><body>${around}<h1>${title}</h1>${body}${around}</body></html>`;
}
