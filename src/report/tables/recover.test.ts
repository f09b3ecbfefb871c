import { describe, expect, it } from 'vitest';
import {
  disclosureRows,
  disputeRows,
  EDITIONS,
  figuresFor,
  figuresOf,
  reportOf,
  requestRows,
  textDocument,
  wholeReport,
} from '../report.fixture.ts';

type Rows = readonly (readonly string[])[];

/** Without the empty cells of vertical merges, as most flattened pages are. */
const bare = (rows: Rows): string[][] =>
  rows.map((row) =>
    row.some((cell) => /\D/.test(cell)) ? row.slice(row.findIndex((cell) => cell !== '')) : [...row],
  );
/** Filled up to one width with empty cells behind. */
const filledUp = (rows: Rows, width: number): string[][] =>
  bare(rows).map((row) => [...row, ...Array<string>(Math.max(0, width - row.length)).fill('')]);
const words = (row: readonly string[]): string[] => row.filter((cell) => cell !== '');

function cellsWithPipes(rows: Rows, width: number, pipe: string): string {
  return filledUp(rows, width)
    .map((row) => {
      const filled = row.length - [...row].reverse().findIndex((cell) => cell !== '');
      const cells = row.slice(0, filled).map((cell) => (cell === '' ? '|' : `${cell}${pipe}`));
      return [...cells, ...(filled < row.length ? ['|'.repeat(row.length - filled)] : [])].join('\n');
    })
    .join('\n');
}

const LAYOUTS: Readonly<Record<string, (rows: Rows, width: number) => string>> = {
  'pipes, one row a line': (rows) => rows.map((row) => row.join(' | ')).join('\n'),
  Markdown: (rows) =>
    rows.map((row, index) => `| ${row.join(' | ')} |${index === 0 ? '\n|---|---|' : ''}`).join('\n'),
  'pipes, rows filled up': (rows, width) =>
    filledUp(rows, width)
      .map((row) => `${row.join(' | ')} |`)
      .join('\n'),
  'pipes, one cell a line': (rows, width) => cellsWithPipes(rows, width, ' |'),
  'pipes on lines of their own': (rows, width) => cellsWithPipes(rows, width, '\n|'),
  'one cell a line': (rows) => rows.map((row) => words(row).join('\n')).join('\n'),
  'one cell a line, blank lines between': (rows) => rows.map((row) => words(row).join('\n\n')).join('\n\n'),
  'spaces between cells': (rows) => rows.map((row) => words(row).join('  ')).join('\n'),
};

const report = (
  layout: (rows: Rows, width: number) => string,
  form = EDITIONS[1],
  values?: Record<string, string>,
) => {
  if (!form) throw new Error('no edition');
  const figures = values ?? figuresFor(form);
  const tables = [
    layout(disclosureRows(form, figures), 4),
    layout(requestRows(form, figures), 10),
    layout(disputeRows(form, figures), 15),
  ] as const;
  return textDocument(wholeReport([...tables]).join('\n'));
};

describe.each(Object.entries(LAYOUTS))('tables flattened to %s', (_, layout) => {
  it.each(EDITIONS.map((form) => [form.id, form] as const))(
    'are read whole in the %s edition',
    (id, form) => {
      const read = reportOf(report(layout, form));
      expect(figuresOf(read)).toEqual(figuresFor(form));
      expect(read).toMatchObject({
        form: id,
        authorityName: '青禾区水务局',
        year: 2022,
        issued: '2023-01-12',
      });
      expect(read.sections).toHaveLength(6);
    },
  );

  it('give no figure in a wrong place where zeros are left blank', () => {
    const form = EDITIONS[1];
    if (!form) return;
    const figures = figuresFor(form);
    const some = Object.fromEntries(
      Object.entries(figures).map(([key, figure]) => [key, figure % 3 === 0 ? String(figure) : '']),
    );
    const found = figuresOf(reportOf(report(layout, form, some)));
    for (const [key, value] of Object.entries(found))
      expect([key, value]).toEqual([key, typeof value === 'number' ? figures[key] : 'blank']);
  });
});

describe('a report on one line', () => {
  it('is read where cells are parted by spaces', () => {
    const form = EDITIONS[1];
    if (!form) return;
    const figures = figuresFor(form);
    const line = (rows: Rows): string => rows.map((row) => words(row).join(' ')).join(' ');
    const text = wholeReport([
      line(disclosureRows(form, figures)),
      line(requestRows(form, figures)),
      line(disputeRows(form, figures)),
    ]).join(' ');
    const read = reportOf(textDocument(text));
    expect(figuresOf(read)).toEqual(figures);
    expect(read).toMatchObject({ authorityName: '青禾区水务局', year: 2022, issued: '2023-01-12' });
    expect(read.sections).toHaveLength(6);
  });

  it('without any space is read only where a row is all zeros', () => {
    const form = EDITIONS[1];
    if (!form) return;
    const zeros = Object.fromEntries(Object.keys(figuresFor(form)).map((key) => [key, 0]));
    const line = (figures: Record<string, number>): string => requestRows(form, figures).flat().join('');
    const read = (text: string) =>
      figuresOf(
        reportOf(
          textDocument(
            `青禾区水务局2022年政府信息公开工作年度报告一、总体情况无三、收到和处理政府信息公开申请情况${text}四、政府信息公开行政复议、行政诉讼情况`,
          ),
        ),
      );
    expect(Object.keys(read(line(zeros)))).toHaveLength(25 * 7);
    const one = read(line({ ...zeros, 'request.granted.natural-person': 1, 'request.granted.total': 1 }));
    expect(Object.keys(one).filter((key) => key.startsWith('request.granted.'))).toEqual([]);
    expect(one['request.received.total']).toBe(0);
  });
});

describe('a table of plain text', () => {
  const report = (lines: readonly string[]) =>
    figuresOf(reportOf(textDocument(['青禾区水务局2022年政府信息公开工作年度报告', ...lines].join('\n'))));

  it('is read one cell a line though a label of its header lost its tail', () => {
    const labels = ['第二十条第（一）项', '信息内容', '本年制发件数', '本年废止件数', '现行有效件'];
    expect(report([...labels, '规章', '1', '2', '3', '行政规范性文件', '6', '6', '49'])).toMatchObject({
      'regulation.in-force': 3,
      'normative-document.issued': 6,
      'normative-document.in-force': 49,
    });
  });

  it('is read where tabs only end its lines', () => {
    const lines = ['信息内容 本年处理决定数量\t', '行政处罚 35\t', '行政强制 7\t', '规章 1\t'];
    expect(report(lines)).toMatchObject({ 'penalty.decisions': 35, 'coercion.decisions': 7 });
  });
});
