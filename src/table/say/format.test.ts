import { describe, expect, test } from 'vitest';
import { absenceWord, formatCell, formatNumber, formatObserved, formatPercent } from './format.ts';
import type { Observed } from '../../report/value.ts';
import type { PrintedCell, RateCell } from '../cell.ts';

const count = (number: number): Observed => ({ kind: 'number', number, digits: String(number) });
const printed = (observed: Observed): PrintedCell => ({
  kind: 'printed',
  key: 'request.granted.total',
  observed,
  flags: [],
});
const rate = (numerator: Observed, denominator: Observed, outcome: RateCell['outcome']): RateCell => ({
  kind: 'rate',
  key: 'request.granted.total',
  numerator: printed(numerator),
  denominator: printed(denominator),
  per: 100,
  few: false,
  outcome,
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
    const absences: readonly Observed[] = [
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
    expect(formatCell(rate(count(1), count(4), { kind: 'rate', rate: 25 }), 'zh')).toBe('25.0%（1/4）');
    expect(formatCell(rate(count(1), count(4), { kind: 'rate', rate: 25 }), 'en')).toBe('25.0% (1/4)');
    expect(formatCell(rate(count(0), count(0), { kind: 'of-nothing' }), 'zh')).toBe('不适用（0/0）');
    expect(formatPercent({ numerator: 0, denominator: 7 }, 'zh')).toBe('0.0%');
  });

  test('a count without a share cannot be read as a percentage', () => {
    expect(formatCell(rate(count(15), count(40), { kind: 'unequal' }), 'zh')).toBe('15（不计占比）');
    expect(formatCell(printed(count(15)), 'zh')).toBe('15');
  });

  test('a rate that lacks an operand says which and why', () => {
    const blank: Observed = { kind: 'blank' };
    const without = rate(count(15), blank, { kind: 'missing', operand: 'denominator', observed: blank });
    expect(formatCell(without, 'zh')).toBe('15（分母空白）');
    expect(formatCell(without, 'en')).toBe('15 (denominator blank)');
    const nothing = rate(blank, count(4), { kind: 'missing', operand: 'numerator', observed: blank });
    expect(formatCell(nothing, 'zh')).toBe('空白');
  });
});
