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

const words = (row: readonly string[]): string[] => row.filter((cell) => cell !== '');

describe('a report on one line', () => {
  it('is read where cells are parted by spaces', () => {
    const form = EDITIONS[1];
    if (!form) return;
    const figures = figuresFor(form);
    const line = (rows: readonly (readonly string[])[]): string =>
      rows.map((row) => words(row).join(' ')).join(' ');
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

describe('a table of plain text whose cells are hard to tell apart', () => {
  const FORM_OF_ALL = EDITIONS[1] ?? EDITIONS[0];
  const text = (
    layout: (rows: readonly (readonly string[])[]) => string,
    figures: Record<string, number | string>,
  ) => {
    if (!FORM_OF_ALL) throw new Error('no form');
    const tables = [disclosureRows, requestRows, disputeRows].map((rows) =>
      layout(rows(FORM_OF_ALL, figures)),
    );
    const [two = '', three = '', four = ''] = tables;
    return wholeReport([two, three, four]).join('\n');
  };
  const lines = (line: (row: readonly string[]) => string) => (rows: readonly (readonly string[])[]) =>
    rows.map((row) => line(words(row))).join('\n');
  const own = FORM_OF_ALL ? figuresFor(FORM_OF_ALL) : {};
  const few = Object.fromEntries(Object.keys(own).map((key, at) => [key, at % 9 === 0 ? at : '—']));
  const read = (source: string) => figuresOf(reportOf(textDocument(source)));

  it('is read where dashes stand for nothing behind a label', () => {
    const told = Object.fromEntries(
      Object.entries(few).map(([key, figure]) => [key, figure === '—' ? 'not-applicable' : figure]),
    );
    expect(
      read(
        text(
          lines((row) => row.join(' ')),
          few,
        ),
      ),
    ).toEqual(told);
  });

  it.each(['｜', '│', '┃'])('is read between bars of another shape: %s', (bar) => {
    const framed = (rows: readonly (readonly string[])[]) =>
      `┏━━┯━━┓\n${rows.map((row) => `${bar} ${row.join(` ${bar} `)} ${bar}`).join('\n┠──┼──┨\n')}`;
    expect(read(text(framed, own))).toEqual(own);
  });

  it('is read where figures stand between the two lines of their label', () => {
    const split = lines((row) => {
      const at = row.findIndex((cell) => !/\p{Script=Han}/u.test(cell));
      const label = row[at - 1] ?? '';
      const [outer, figures] = [row.slice(0, Math.max(0, at - 1)), row.slice(at)];
      if (at < 1 || label.length < 7) return row.join(' ');
      return [...outer, label.slice(0, 5), figures.join(' '), label.slice(5)].join('\n');
    });
    expect(read(text(split, own))).toEqual(own);
  });

  it('is read where nothing stands between its labels, and zeros alone between them', () => {
    const zeros = Object.fromEntries(Object.keys(own).map((key) => [key, 0]));
    expect(
      read(
        text(
          lines((row) => row.join('')),
          zeros,
        ),
      ),
    ).toEqual(zeros);
  });

  it('is read with Markdown’s marks around figures and breaks within labels', () => {
    const marked = (rows: readonly (readonly string[])[]) =>
      rows
        .map((row) => {
          const cells = row.map((cell) =>
            /^\d+$/.test(cell) ? `**${cell}**` : cell.replace(/(.{5})(?=..)/, '$1<br>'),
          );
          return `| ${cells.join(' | ')} |`;
        })
        .join('\n');
    expect(read(text(marked, own))).toEqual(own);
  });

  const BROKEN_HEADS =
    '行政复议 行政诉讼\n未经复议直接起诉 复议后起诉\n结 结 其 尚\n果 果 他 未 总 结 结 其 尚 总\n维 纠 结 审 计 果 果 他 未 计\n持 正 果 结 维 纠 结 审';
  const disputes = (figures: string) =>
    read(wholeReport(['无', '无', `${BROKEN_HEADS}\n${figures}`]).join('\n'));

  it('is read where the heads of table 四 are broken into characters, if fifteen figures stand below', () => {
    const found = disputes('1 0 0 0 1 2 0 0 0 2 3 0 0 0 3');
    expect(found).toMatchObject({
      'review.upheld': 1,
      'litigation-direct.total': 2,
      'litigation-after-review.total': 3,
    });
    const others = disputes('1 0 0 0 1 2 0 0 0 2 3 0 0 0');
    expect(Object.keys(others).filter((key) => /^(?:review|litigation)/.test(key))).toEqual([]);
  });

  const purchase = (cells: string) =>
    figuresOf(
      reportOf(
        textDocument(
          `青禾区水务局2020年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（九）项\n信息内容\n采购项目数量\n采购总金额\n政府集中采购\n${cells}\n三、收到和处理政府信息公开申请情况`,
        ),
      ),
    );

  it('keeps zeros before a number that belongs to no cell, and nothing else before one', () => {
    expect(purchase('0\n0\n20')).toMatchObject({ 'procurement.projects': 0, 'procurement.amount': 0 });
    for (const cells of ['3\n0\n20', '0\n5\n20', '5\n1\n234.5', '0 0 20'])
      expect(Object.keys(purchase(cells)).filter((key) => key.startsWith('procurement'))).toEqual([]);
  });

  it('is read with a single wrong character within a label', () => {
    const slip = (rows: readonly (readonly string[])[]) =>
      lines((row) => row.join('\n'))(rows)
        .replace('行政规范性文件', '行政规范型文件')
        .replace('行政事业性收费', '行政事业型收费');
    expect(read(text(slip, own))).toEqual(own);
  });
});
