import { expect, test } from 'vitest';
import type { TableCell } from '../../../table/cell.ts';
import { changeIn, standingIn } from './card-text.ts';
import { placeSmall } from './small-chart.ts';
import { wordsOf } from './words.ts';

const told = (number: number | null): TableCell => ({
  ...{ kind: 'printed', key: 'request.received.total', flags: [] },
  observed: number === null ? { kind: 'not-found' } : { kind: 'number', number, digits: String(number) },
});
const middle = { lower: 2, median: 4, upper: 8, count: 9 };
const words = wordsOf('zh');
const telling = { language: 'zh', words } as const;

test('a year without a number is a gap, and no line runs over it or down to zero', () => {
  const { lines, gaps, most } = placeSmall({
    cells: [told(10), told(null), told(5), told(20)],
    middles: [null, null, null, null],
  });
  expect(lines.map((line) => line.length)).toEqual([1, 2]);
  expect(gaps).toHaveLength(1);
  expect(most).toBe(20);
});

test('nothing but zeros and a single year are drawn all the same', () => {
  const { lines, most } = placeSmall({ cells: [told(0)], middles: [null] });
  expect(lines).toEqual([[{ x: 140, y: 78 }]]);
  expect(most).toBe(0);
});

test('the band of the quartiles is drawn of two years and more', () => {
  const cells = [told(1), told(2), told(3)];
  expect(placeSmall({ cells, middles: [middle, null, middle] }).bands).toEqual([]);
  expect(placeSmall({ cells, middles: [middle, middle, null] })).toMatchObject({
    most: 8,
    bands: [expect.stringContaining(' ')],
  });
});

test('a change names both years, and of few cases no per cent', () => {
  const said = (...numbers: (number | null)[]) =>
    changeIn({ cells: numbers.map(told) }, [2022, 2023], telling);
  expect(said(40, 50)).toBe('2022 年 40，多 10（25.0%）');
  expect(said(9, 4)).toBe('2022 年 9，少 5');
  expect(said(7, 7)).toBe('2022 年 7，持平');
  expect(said(null, 7)).toBe('2022 年 未载明');
  expect(said(7, null)).toBe('2022 年 7');
});

test('an office stands below, in or above the middle half; one without a number nowhere', () => {
  const part = (number: number | null) => standingIn(told(number), middle, words).split('；')[1];
  expect([1, 2, 8, 9, null].map(part)).toEqual([
    '本机关在下四分位以下。',
    '本机关在中间一半。',
    '本机关在中间一半。',
    '本机关在上四分位以上。',
    '本机关没有这个数字。',
  ]);
  expect(standingIn(told(1), null, words)).toBe('');
});
