import { describe, expect, it } from 'vitest';
import { toSimplified } from './script.ts';

describe('the simplified form of a character', () => {
  it('is given for the words of a report', () => {
    expect([...'國務院辦公廳關於縣區鄉鎮'].map(toSimplified).join('')).toBe('国务院办公厅关于县区乡镇');
  });

  it('of a simplified character is itself', () => {
    for (const character of '政府信息公开工作年度报告行政复议诉讼著名')
      expect(toSimplified(character)).toBe(character);
  });
});
