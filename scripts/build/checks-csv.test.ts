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
  expect(CHECKS_HEADER.trim().split(',').at(-1)).toBe('about');
  expect(lines).toBe('a-2023,T3-01,fail,error,left=1,report\r\na-2023,S-10,fail,blocking,left=1,reading\r\n');
});
