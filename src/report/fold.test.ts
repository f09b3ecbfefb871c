import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('folded text', () => {
  it('has no white space of any width and half-width signs', () => {
    expect(fold('（ 一 ）　总\u00a0体\u200b情况：１２').text).toBe('(一)总体情况:12');
  });

  it('is simplified', () => {
    expect(fold('門戶網站、微信公眾號').text).toBe('门户网站、微信公众号');
    expect(fold('政府信息公開工作年度報告').text).toBe('政府信息公开工作年度报告');
  });

  it('drops the reading printed behind a character, but no other bracket', () => {
    expect(fold('公開(kai)(kai)工(gōng)作').text).toBe('公开工作');
    expect(fold('条例（APP）规定(2022)').text).toBe('条例(APP)规定(2022)');
  });

  it('takes a radical for the character it looks like', () => {
    expect(fold('\u2f46\u2fa5').text).toBe('无里');
  });

  it('leads back to the document', () => {
    const text = '甲（乙） 公開(kai)了';
    const folded = fold(text, 100);
    const start = folded.text.indexOf('公开');
    const [from, to] = folded.span(start, start + 2);
    expect(text.slice(from - 100, to - 100)).toBe('公開');
    expect(folded.span(0, folded.text.length)).toEqual([100, 100 + text.length]);
    expect(folded.span(2, 2)).toEqual([102, 102]);
  });
});
