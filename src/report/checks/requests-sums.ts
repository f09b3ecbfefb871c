import { APPLICANTS } from '../../catalogue/splits.ts';
import { balance } from './balance.ts';
import type { Check, Checks, Subject, Verdict } from './rule.ts';
import {
  CARRIED_IN,
  CARRIED_OUT,
  cell,
  ofColumn,
  ofRow,
  outcomeRows,
  PARTS_OF_ROW,
  PROCESSED,
  RECEIVED,
  requestsForm,
} from './requests-table.ts';
import { notApplicable, overAll } from './verdict.ts';

/** Sums of table 三. */
export const REQUEST_SUM_CHECKS = {
  'T3-01': unlessOlder((subject) => overAll(rowSums(subject))),
  'T3-02': unlessOlder((subject) => overAll(outcomeSums(subject))),
  'T3-03': unlessOlder((subject) => overAll(carryBalances(subject))),
  'T3-04': unlessOlder(grandTotal),
} satisfies Checks;

/** Reports of before 2019 have an outline of their own and none of these tables. */
export function unlessOlder(check: Check): Check {
  return (subject) => (subject.report.form === 'older' ? notApplicable('edition') : check(subject));
}

/** T3-01: 六类申请人之和 = 总计, one verdict per row. */
export function rowSums(subject: Subject): readonly Verdict[] {
  return requestsForm(subject).requests.map((row) =>
    balance(
      PARTS_OF_ROW.map((member) => cell(subject, row.indicator, member.id)),
      [cell(subject, row.indicator, 'total')],
      ofRow(row),
    ),
  );
}

/** T3-02: all outcomes = （七）总计, one verdict per column. */
export function outcomeSums(subject: Subject): readonly Verdict[] {
  const rows = outcomeRows(requestsForm(subject));
  return APPLICANTS.map((member) =>
    balance(
      rows.map((row) => cell(subject, row.indicator, member.id)),
      [cell(subject, PROCESSED, member.id)],
      ofColumn(member),
    ),
  );
}

/** T3-03: 第一项 + 第二项 = 第三项 + 第四项, one verdict per column. The form prints this rule itself. */
export function carryBalances(subject: Subject): readonly Verdict[] {
  return APPLICANTS.map((member) =>
    balance(
      [cell(subject, RECEIVED, member.id), cell(subject, CARRIED_IN, member.id)],
      [cell(subject, PROCESSED, member.id), cell(subject, CARRIED_OUT, member.id)],
      ofColumn(member),
    ),
  );
}

/**
 * T3-04: every outcome of every applicant = the grand total. It can only fail where a row or a column fails too,
 * which `implied` says, so that one slip of the pen is not told once more.
 */
function grandTotal(subject: Subject): Verdict {
  const rows = outcomeRows(requestsForm(subject));
  const leaves = rows.flatMap((row) => PARTS_OF_ROW.map((member) => cell(subject, row.indicator, member.id)));
  const verdict = balance(leaves, [cell(subject, PROCESSED, 'total')]);
  if (verdict.outcome !== 'fail') return shortened(verdict);
  return { ...verdict, facts: { ...verdict.facts, implied: 1 }, spans: verdict.spans.slice(-1) };
}

/** A pass over 130 cells shows the total alone. */
function shortened(verdict: Verdict): Verdict {
  if (verdict.outcome !== 'pass') return verdict;
  return { ...verdict, spans: verdict.spans.slice(-1), keys: verdict.keys.slice(-1) };
}
