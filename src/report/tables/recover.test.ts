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
