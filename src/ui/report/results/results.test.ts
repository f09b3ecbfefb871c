import { describe, expect, test } from 'vitest';
import type { Outcome, RuleResult } from '../../../finding/finding.ts';
import { groupResults, linksOf } from './results.ts';

const result = (rule: string, outcome: Outcome, keys: readonly string[] = []): RuleResult => ({
  rule,
  outcome,
  severity: 'error',
  spans: [[4, 6]],
  facts: {},
  keys,
});

describe('results grouped', () => {
  test('show what does not agree first and keep empty outcomes', () => {
    const groups = groupResults([result('D-01', 'pass'), result('T3-01', 'fail')]);
    expect(groups.map((group) => [group.standing, group.rules.length])).toEqual([
      ['fail', 1],
      ['hint', 0],
      ['undecidable', 0],
      ['pass', 1],
      ['not-applicable', 0],
    ]);
  });

  test('anchor a rule once, on the outcome shown first', () => {
    const groups = groupResults([result('T3-01', 'pass'), result('T3-01', 'fail'), result('T3-01', 'fail')]);
    expect(groups.flatMap((group) => group.rules.map((rule) => [rule.id, rule.results.length]))).toEqual([
      ['rule-T3-01', 2],
      ['rule-T3-01-pass', 1],
    ]);
  });
});

describe('what follows from a finding', () => {
  test('stands below it and is not counted again', () => {
    const following = { ...result('T3-01', 'fail'), follows: 'T3-05' };
    const [failing] = groupResults([following, result('T3-05', 'fail'), result('T3-02', 'fail')]);
    expect(failing?.rules.map(({ rule }) => rule)).toEqual(['T3-05', 'T3-02']);
    expect(failing?.rules[0]?.following.map(({ rule, id }) => [rule, id])).toEqual([['T3-01', 'rule-T3-01']]);
  });
});

describe('links of a result', () => {
  const anchors = new Map([
    ['4-6', 'source-a'],
    ['9-12', 'passage-9-12'],
  ]);

  test('lead to figures that the page shows, and to no other', () => {
    expect(linksOf(result('P-01', 'fail', ['a', 'b', 'a']), new Set(['a']), anchors).figures).toEqual(['a']);
  });

  test('do not repeat the characters of a figure that is linked already', () => {
    expect(linksOf(result('P-01', 'fail', ['a']), new Set(['a']), anchors).places).toEqual([]);
    expect(linksOf(result('P-01', 'fail', []), new Set(['a']), anchors).places).toEqual(['source-a']);
  });

  test('are at most twelve, the rest counted', () => {
    const keys = Array.from({ length: 15 }, (_, index) => `k${String(index)}`);
    const links = linksOf(result('C-03', 'fail', keys), new Set(keys), anchors);
    expect([links.figures.length, links.moreFigures]).toEqual([12, 3]);
  });
});
