import { expect, test } from 'vitest';
import type { RuleResult } from './finding.ts';
import { flagsByFigure, isOwnCheck, standingOf } from './standing.ts';

const result = (more: Partial<RuleResult>): RuleResult => ({
  rule: 'T3-01',
  outcome: 'fail',
  severity: 'error',
  spans: [],
  facts: {},
  keys: ['request.granted.total'],
  arithmetic: true,
  ...more,
});

test('a failing note hints, and nothing else does', () => {
  expect(standingOf(result({ severity: 'note' }))).toBe('hint');
  expect(standingOf(result({}))).toBe('fail');
  expect(standingOf(result({ severity: 'note', outcome: 'pass' }))).toBe('pass');
});

test('what blocks is about our own reading', () => {
  expect(isOwnCheck({ severity: 'blocking' })).toBe(true);
  expect(isOwnCheck({ severity: 'error' })).toBe(false);
});

test('flags stand on the figures of failing arithmetic alone, each rule once', () => {
  const { arithmetic, ...likeness } = result({ rule: 'H-04', keys: ['licence.decisions'] });
  expect(arithmetic).toBe(true);
  const flags = flagsByFigure([
    result({}),
    result({}),
    likeness,
    result({ rule: 'T3-02', outcome: 'pass', keys: ['request.processed.total'] }),
  ]);
  expect([...flags]).toEqual([['request.granted.total', ['T3-01']]]);
});
