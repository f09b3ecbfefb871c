import { RESULTS } from '../../catalogue/splits.ts';
import { atLeast, atMost, balance } from '../balance.ts';
import { withLastYear } from '../edition.ts';
import { about, operandOf, operandsOf, pastOperand, pastOperands, spansOf, sumOf } from '../operand.ts';
import type { PastReport } from '../past-report.ts';
import { unlessOlder } from '../table-3/sums.ts';
import type { Check, Rules, Subject, Verdict } from '../rule.ts';
import { fail, missing, notApplicable, overAll, pass, undecidable } from '../verdict.ts';

/** Rules on table 四. */
export const DISPUTE_RULES = {
  'T4-01': { severity: 'error', arithmetic: true, check: resultSum('review') },
  'T4-02': { severity: 'error', arithmetic: true, check: resultSum('litigation-direct') },
  'T4-03': { severity: 'error', arithmetic: true, check: resultSum('litigation-after-review') },
  'T4-04': { severity: 'blocking', check: unlessOlder(headerMapping) },
  'T4-05': {
    severity: 'warning',
    check: unlessOlder(
      withLastYear((subject, last) =>
        atMost(
          [operandOf(subject.readings, AFTER_REVIEW)],
          [operandOf(subject.readings, REVIEW), pastOperand(last, REVIEW)],
        ),
      ),
    ),
  },
  'T4-06': { severity: 'note', check: unlessOlder(disputesWithoutRequests) },
  'T4-07': { severity: 'warning', check: unlessOlder(disputeRatio) },
  'T4-08': {
    severity: 'note',
    check: unlessOlder(withLastYear((subject, last) => overAll(pendingAgain(subject, last)))),
  },
} satisfies Rules;

const REVIEW = 'review.total';
const DIRECT = 'litigation-direct.total';
const AFTER_REVIEW = 'litigation-after-review.total';
const LOAD = ['request.received.total', 'request.carried-in.total'];
/** Below ten disputes a ratio says nothing. */
const LEAST_DISPUTES = 10;

/** T4-01 to T4-03: the four results = their total. */
function resultSum(group: string): Check {
  return unlessOlder(({ readings }) =>
    balance(
      RESULTS.filter(({ id }) => id !== 'total').map(({ id }) => operandOf(readings, `${group}.${id}`)),
      [operandOf(readings, `${group}.total`)],
      about(`${group}.total`),
    ),
  );
}

/** T4-04: every figure reached by its headings and not by its place alone. */
function headerMapping({ report }: Subject): Verdict {
  const tables = report.grids.filter(({ template, secondary }) => template === 'review' && !secondary);
  if (tables.length === 0) return undecidable('no-table');
  const positional = tables.filter(({ labelled }) => !labelled).map(({ span }) => span);
  return positional.length > 0
    ? fail({ tables: positional.length }, positional)
    : pass({ tables: tables.length });
}

/** T4-06: disputes in a year when, as in the year before, no request was at hand. */
function disputesWithoutRequests({ readings, lastYear }: Subject): Verdict {
  const keys = [REVIEW, DIRECT, AFTER_REVIEW, ...LOAD];
  const operands = operandsOf(readings, keys);
  const disputes = sumOf(operands.slice(0, 3));
  const load = sumOf(operands.slice(3));
  if (disputes === undefined || load === undefined) return missing(operands);
  if (disputes === 0) return notApplicable('premise');
  const facts = { disputes, load };
  if (load > 0) return pass(facts, spansOf(operands), keys);
  if (!lastYear) return undecidable('no-last-year', facts);
  const before = pastOperands(lastYear, LOAD);
  const loadBefore = sumOf(before);
  if (loadBefore === undefined) return missing(before, facts);
  const verdict = loadBefore > 0 ? pass : fail;
  return verdict({ ...facts, loadBefore }, spansOf(operands), keys);
}

/** T4-07: more disputes than requests, from ten disputes on. */
function disputeRatio({ readings }: Subject): Verdict {
  const keys = [REVIEW, DIRECT, AFTER_REVIEW, ...LOAD];
  const operands = operandsOf(readings, keys);
  const disputes = sumOf(operands.slice(0, 3));
  const load = sumOf(operands.slice(3));
  if (disputes === undefined || load === undefined) return missing(operands);
  const facts = { disputes, load };
  if (disputes < LEAST_DISPUTES || load === 0) return notApplicable('too-small', facts);
  return disputes > load ? fail(facts, spansOf(operands), keys) : pass(facts, spansOf(operands), keys);
}

/** T4-08: what was pending last year comes back in this year's totals; both kinds of suit together. */
function pendingAgain({ readings }: Subject, last: PastReport): readonly Verdict[] {
  const pending = (groups: readonly string[]) =>
    pastOperands(
      last,
      groups.map((group) => `${group}.pending`),
    );
  return [
    atLeast([operandOf(readings, REVIEW)], pending(['review']), about(REVIEW)),
    atLeast(
      operandsOf(readings, [DIRECT, AFTER_REVIEW]),
      pending(['litigation-direct', 'litigation-after-review']),
      { about: 'litigation', aboutZh: '行政诉讼', aboutEn: 'litigation' },
    ),
  ];
}
