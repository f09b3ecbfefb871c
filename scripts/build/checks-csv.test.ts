import { expect, test } from 'vitest';
import type { RuleResult } from '../../src/finding/finding.ts';
import { CHECKS_HEADER, checksOf } from './checks-csv.ts';

const result = (rule: string, severity: RuleResult['severity']): RuleResult => ({
  rule,
  severity,
  outcome: 'fail',
  spans: [],
  facts: { left: 1 },
  keys: [],
});

test('checks of the report and checks of our own reading are told apart', () => {
  const lines = checksOf('a-2023', [result('T3-01', 'error'), result('S-10', 'blocking')]);
  expect(CHECKS_HEADER.trim().split(',').slice(5)).toEqual(['about', 'standing', 'follows']);
  expect(lines).toBe(
    'a-2023,T3-01,fail,error,left=1,report,fail,\r\na-2023,S-10,fail,blocking,left=1,reading,fail,\r\n',
  );
});

test('a hint and what follows from another finding are no mismatches', () => {
  const following = { ...result('T3-01', 'error'), follows: 'T3-05' };
  const lines = checksOf('a-2023', [following, result('H-04', 'note')])
    .trim()
    .split('\r\n');
  expect(lines.map((line) => line.split(',').slice(6))).toEqual([
    ['follows', 'T3-05'],
    ['hint', ''],
  ]);
});
