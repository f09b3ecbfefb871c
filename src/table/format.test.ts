import { describe, expect, test } from 'vitest';
import { absenceWord, formatCell, formatNumber, formatObserved, formatPercent } from './format.ts';
import type { TableCell } from './chart-table.ts';

const count = (number: number): TableCell['observed'] => ({ kind: 'number', number, digits: String(number) });
const cell = (numerator: number, denominator?: number): TableCell => ({
  key: 'request.granted.total',
  observed: count(numerator),
  share: denominator === undefined ? null : { numerator, denominator },
  flags: [],
});

describe('figures in words', () => {
  test.each([
    [0, '0'],
    [9999, '9999'],
    [10_000, '10,000'],
    [10_000_000, '10,000,000'],
    [26.815, '26.815'],
    [35_074.5, '35,074.5'],
    [-3, '-3'],
    [-12_345, '-12,345'],
    [0.0000005, '0.0000005'],
  ])('%s is written %s', (number, words) => {
    expect(formatNumber(number)).toBe(words);
  });

  test('an approximate figure says so', () => {
    const observed = { kind: 'number', number: 300, digits: '300', approximate: true } as const;
    expect(formatObserved(observed, 'zh')).toBe('约 300');
    expect(formatObserved(observed, 'en')).toBe('about 300');
  });

  test('every absence has a word of its own, and none of them is a digit', () => {
    const absences: readonly TableCell['observed'][] = [
      { kind: 'blank' },
      { kind: 'not-applicable', mark: '/' },
      { kind: 'text', text: '无' },
      { kind: 'not-asked' },
      { kind: 'not-found' },
      { kind: 'no-report' },
    ];
    const words = absences.map((one) => absenceWord(one, 'zh'));
    expect(words).toEqual(['空白', '不适用', '无', '当年表式无此项', '未载明', '未收录该年报告']);
    expect(new Set(absences.map((one) => absenceWord(one, 'en'))).size).toBe(6);
  });

  test('words in a cell are given as written, cut at twelve characters', () => {
    expect(absenceWord({ kind: 'text', text: '详见附件中所列各项收费明细表' }, 'zh')).toBe(
      '详见附件中所列各项收费明…',
    );
  });

  test('a share carries its terms, and 0/0 is not applicable', () => {
    expect(formatCell(cell(1, 4), 'zh', true)).toBe('25.0%（1/4）');
    expect(formatCell(cell(1, 4), 'en', true)).toBe('25.0% (1/4)');
    expect(formatCell(cell(0, 0), 'zh', true)).toBe('不适用（0/0）');
    expect(formatPercent({ numerator: 0, denominator: 7 }, 'zh')).toBe('0.0%');
  });

  test('a count without a share cannot be read as a percentage', () => {
    expect(formatCell(cell(15), 'zh', true)).toBe('15（不计占比）');
    expect(formatCell(cell(15), 'zh', false)).toBe('15');
  });
});
