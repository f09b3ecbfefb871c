import { expect, test } from 'vitest';
import { tell } from '../../src/finding/sentences.ts';
import { checkGuarded } from './check-guarded.ts';

test('a rule that breaks on a report is told as our own fault and ends nothing', () => {
  // No report looks like this; it stands for whatever a rule did not foresee.
  const broken = { report: null, document: null } as unknown as Parameters<typeof checkGuarded>[0];
  const { results, fault } = checkGuarded(broken, { ownSeries: [], sameYear: [] });
  expect(results).toEqual([]);
  expect(fault).toMatchObject({ code: 'rule-fault', severity: 'blocking' });
  expect(fault && tell(fault, 'zh')).toContain('请报告');
});
