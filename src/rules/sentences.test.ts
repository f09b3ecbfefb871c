import { describe, expect, test } from 'vitest';
import type { RuleResult } from '../finding/finding.ts';
import { LANGUAGES } from '../language/language.ts';
import { RULES } from './rulebook.ts';
import { ruleWords, tellResult } from './sentences.ts';
import { words as en } from './words.en.ts';
import { words as zh } from './words.zh.ts';

const result = (more: Partial<RuleResult>): RuleResult => ({
  rule: 'T3-03',
  outcome: 'fail',
  severity: 'error',
  spans: [],
  facts: {},
  keys: [],
  ...more,
});

describe('the texts of the rule book', () => {
  test('are complete, plain and free of judgement', () => {
    for (const { id } of RULES)
      for (const language of LANGUAGES) {
        const words = ruleWords(id, language) ?? { name: '', formula: '', mayBe: '' };
        for (const text of [words.name, words.formula, words.mayBe]) expect(text.length).toBeGreaterThan(1);
        const all = Object.values(words).join(' ');
        expect(all, id).not.toMatch(
          /[!！]|违规|违法|错误地|不合格|造假|失职|violat|illegal|mistake|wrongly|fault/i,
        );
      }
  });
});

describe('telling a result', () => {
  test('of two sides, with the sum of a side of several terms', () => {
    const facts = { left: '0 + 1', leftTotal: 1, right: '3', rightTotal: 3, relation: '=', difference: -2 };
    expect(tellResult(result({ rule: 'X-03', facts }), 'zh')).toBe('0 + 1（合 1） 与 3 不相等，相差 2。');
    expect(tellResult(result({ rule: 'X-03', facts: { ...facts, relation: '≥' } }), 'zh')).toBe(
      '0 + 1（合 1） 小于 3，少了 2。',
    );
    expect(tellResult(result({ rule: 'X-03', facts: { ...facts, relation: '≥' } }), 'en')).toBe(
      '0 + 1 (= 1) is less than 3 by 2.',
    );
  });

  test('of a pass, a gap and a rule that does not apply', () => {
    const facts = {
      left: '0 + 1',
      right: '1 + 0',
      relation: '=',
      checked: 7,
      about: 'x',
      aboutZh: '总计',
      aboutEn: 'Total',
    };
    expect(tellResult(result({ outcome: 'pass', facts }), 'zh')).toBe('“总计”：0 + 1 = 1 + 0。共核对 7 处。');
    expect(tellResult(result({ outcome: 'undecidable', facts: { reason: 'no-last-year' } }), 'zh')).toBe(
      '无法判定：没有上一年度的报告可比。',
    );
    expect(tellResult(result({ outcome: 'not-applicable', facts: { reason: 'edition' } }), 'en')).toBe(
      'Not applicable: the rule belongs to another edition or table.',
    );
  });

  test('never runs what a document wrote through the templates again', () => {
    const facts = { title: '{signature}', signature: '$& {title}' };
    expect(tellResult(result({ rule: 'D-02', facts }), 'zh')).toBe(
      '标题写“{signature}”，落款写“$& {title}”。',
    );
  });

  test('of a rule nobody knows is its id', () => {
    expect(tellResult(result({ rule: 'toString' }), 'zh')).toBe('toString');
  });

  test('ends every reason with a stop', () => {
    for (const reason of Object.values(zh.reasons)) expect(reason).toMatch(/。$/);
    for (const reason of Object.values(en.reasons)) expect(reason).toMatch(/\.$/);
  });
});
