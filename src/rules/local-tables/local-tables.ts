import { atLeast, atMost, balance } from '../balance.ts';
import { hasTableFigure } from '../edition.ts';
import { about, operandOf, operandsOf, spansOf, sumOf } from '../operand.ts';
import type { Check, Rules, Subject, Verdict } from '../rule.ts';
import { fail, missing, notApplicable, overAll, pass } from '../verdict.ts';

/** Rules on the 统计指标 tables that Ningbo added to the edition of 2019. */
export const LOCAL_RULES = {
  'N-01': {
    severity: 'error',
    arithmetic: true,
    check: withTable('organisation.', ({ readings }) =>
      balance(
        [operandOf(readings, 'organisation.staff')],
        operandsOf(readings, ['organisation.staff-full-time', 'organisation.staff-part-time']),
        about('organisation.staff'),
      ),
    ),
  },
  'N-02': {
    severity: 'error',
    arithmetic: true,
    check: withTable('response.', ({ readings }) =>
      overAll(
        ['response.press-conferences', 'response.online-interviews'].map((key) =>
          atMost([operandOf(readings, `${key}-by-head`)], [operandOf(readings, key)], about(key)),
        ),
      ),
    ),
  },
  'N-04': {
    severity: 'warning',
    arithmetic: true,
    check: withTable('organisation.', ({ readings }) =>
      atLeast(
        [operandOf(readings, 'organisation.trainees')],
        [operandOf(readings, 'organisation.trainings')],
        about('organisation.trainees'),
      ),
    ),
  },
  'N-05': { severity: 'note', check: withTable('organisation.', workNeedsStaff) },
} satisfies Rules;

/** Reports without the local tables are not concerned. */
function withTable(prefix: string, decide: Check): Check {
  return (subject) => (hasTableFigure(subject.readings, prefix) ? decide(subject) : notApplicable('edition'));
}

/** N-05: a budget or requests ask for somebody who does the work. */
function workNeedsStaff({ readings }: Subject): Verdict {
  const keys = [
    'organisation.staff',
    'organisation.budget',
    'request.received.total',
    'request.carried-in.total',
  ];
  const operands = operandsOf(readings, keys);
  const work = sumOf(operands.slice(1));
  const staff = operands[0]?.number;
  if (staff === undefined || work === undefined) return missing(operands);
  if (work === 0) return notApplicable('premise');
  const facts = {
    staff,
    budget: operands[1]?.number ?? 0,
    requests: sumOf(operands.slice(2)) ?? 0,
  };
  return staff > 0 ? pass(facts, spansOf(operands), keys) : fail(facts, spansOf(operands), keys);
}
