import { describe, expect, it } from 'vitest';
import { SIMPLIFIED } from './script.ts';

const simplified = (text: string): string =>
  [...text].map((character) => SIMPLIFIED.get(character) ?? character).join('');

describe('the simplified form of a character', () => {
  it('is given for the words of a report', () => {
    expect(simplified('國務院辦公廳關於縣區鄉鎮')).toBe('国务院办公厅关于县区乡镇');
  });

  it('of a simplified character is itself', () => {
    const text = '政府信息公开工作年度报告行政复议诉讼著名';
    expect(simplified(text)).toBe(text);
  });

  it('takes one unit for one', () => {
    for (const pair of SIMPLIFIED) expect(pair.map(({ length }) => length)).toEqual([1, 1]);
  });
});
