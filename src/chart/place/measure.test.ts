import { describe, expect, test } from 'vitest';
import { cutText, textWidth, wrapText, wrapTo } from './measure.ts';

describe('text measured by table', () => {
  test('a Han character is one em, a digit less', () => {
    expect(textWidth('政务公开', 12)).toBe(48);
    expect(textWidth('2022', 10)).toBeCloseTo(24);
  });

  test('no line is wider than asked, and nothing is lost', () => {
    const text = '本年度主动公开的政府信息总数（条），按报告所载；Nianbao 2022 年 12,345 条。';
    for (const width of [60, 100, 180]) {
      const lines = wrapText(text, 12, width);
      for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
      expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
    }
  });

  test('no line begins with a closing stop or ends with an opening bracket', () => {
    const lines = wrapText('甲乙丙丁，戊己（庚辛）壬癸。', 10, 40);
    for (const line of lines) {
      expect(line).not.toMatch(/^[，。）]/);
      expect(line).not.toMatch(/（$/);
    }
  });

  test('words are not broken where a space will do', () => {
    expect(wrapText('annual reports on disclosure', 10, 80)).toEqual(['annual reports', 'on disclosure']);
  });

  test('a word longer than the line is broken rather than lost', () => {
    const lines = wrapText('x'.repeat(40), 10, 60);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('x'.repeat(40));
  });

  test('cut text says that it is cut and fits', () => {
    const cut = cutText('青禾区行政审批服务管理局', 12, 80);
    expect(cut).toMatch(/…$/);
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(80);
    expect(cutText('水务局', 12, 80)).toBe('水务局');
  });

  test('at most the lines asked for', () => {
    expect(wrapTo('青禾经济技术开发区管理委员会综合行政执法大队', 12, 72, 2)).toHaveLength(2);
  });
});
