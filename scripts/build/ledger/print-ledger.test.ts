import { expect, test } from 'vitest';
import type { Action } from './ledger.ts';
import { printLedger } from './print-ledger.ts';

const ofRule = (rule: string, severity: Action['severity'], facts: Action['facts']): Action => ({
  severity,
  code: 'rule-failed',
  rule,
  file: 'a.docx',
  report: 'a',
  facts: { rule, ...facts },
});

test('a hint stands apart from what does not agree', () => {
  const actions = [
    ofRule('T3-05', 'error', { about: 'request.granted.natural-person', figure: 27, expected: 20 }),
    ofRule('H-03', 'note', { about: 'overview', percent: 96, name: '青禾区教育局' }),
    {
      severity: 'note',
      code: 'file-copied',
      file: 'b.docx',
      report: null,
      facts: { instead: 'a' },
    } satisfies Action,
  ];
  const lines = printLedger({ version: '1', files: [], actions }).split('\n');
  const titles = lines.filter((line) => line !== '' && !line.startsWith(' ')).slice(1);
  expect(titles).toEqual([
    '不符 Mismatches (1)',
    '提示，不算不符 Hints, no mismatches (1)',
    '备注 Notes (1)',
  ]);
  const hints = lines.indexOf('提示，不算不符 Hints, no mismatches (1)');
  expect(lines[hints + 1]).toContain('H-03');
  expect(lines[hints - 3]).toContain('T3-05');
});
