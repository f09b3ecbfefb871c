import { APPLICANTS } from '../../catalogue/splits.ts';
import { balance } from '../balance.ts';
import { overComparisons } from './comparisons.ts';
import type { Operand } from '../operand.ts';
import {
  CARRIED_IN,
  CARRIED_OUT,
  cell,
  ofColumn,
  ofRow,
  PROCESSED,
  RECEIVED,
  requestsTable,
  rowOf,
} from './table-3.ts';
import type { Check, Rules, Subject, Verdict } from '../rule.ts';
import { notApplicable } from '../verdict.ts';

/** Sums of table 三. */
export const REQUEST_SUM_RULES = {
  'T3-01': { severity: 'error', arithmetic: true, check: unlessOlder(rowSums) },
  'T3-02': { severity: 'error', arithmetic: true, check: unlessOlder(outcomeSums) },
  'T3-03': { severity: 'error', arithmetic: true, check: unlessOlder(carryBalances) },
  'T3-04': { severity: 'error', arithmetic: true, check: unlessOlder(grandTotal) },
} satisfies Rules;

/** Reports of before 2019 have an outline of their own and none of these tables. */
export function unlessOlder(check: Check): Check {
  return (subject) => (subject.report.form === 'older' ? notApplicable('edition') : check(subject));
}

/** T3-01: 六类申请人之和 = 总计, for every row. */
function rowSums(subject: Subject): readonly Verdict[] {
  return overComparisons(
    requestsTable(subject).form.requests.map((row) => {
      const figures = rowOf(subject, row.indicator);
      return { left: figures.slice(0, -1), relation: '=', right: figures.slice(-1), facts: () => ofRow(row) };
    }),
  );
}

/** T3-02: all outcomes = （七）总计, for every column. */
function outcomeSums(subject: Subject): readonly Verdict[] {
  const { outcomes } = requestsTable(subject);
  return overComparisons(
    APPLICANTS.map((member, column) => ({
      left: outcomes.flatMap((row) => at(rowOf(subject, row.indicator), column)),
      relation: '=',
      right: at(rowOf(subject, PROCESSED), column),
      facts: () => ofColumn(member),
    })),
  );
}

/** T3-03: 第一项 + 第二项 = 第三项 + 第四项, for every column. The form prints this rule itself. */
function carryBalances(subject: Subject): readonly Verdict[] {
  const [received, carriedIn, processed, carriedOut] = [RECEIVED, CARRIED_IN, PROCESSED, CARRIED_OUT].map(
    (indicator) => rowOf(subject, indicator),
  );
  return overComparisons(
    APPLICANTS.map((member, column) => ({
      left: [...at(received, column), ...at(carriedIn, column)],
      relation: '=',
      right: [...at(processed, column), ...at(carriedOut, column)],
      facts: () => ofColumn(member),
    })),
  );
}

function at(row: readonly Operand[] | undefined, column: number): readonly Operand[] {
  const operand = row?.[column];
  return operand ? [operand] : [];
}

/**
 * T3-04: every outcome of every applicant = the grand total. It can only fail where a row or a column fails too,
 * which `implied` says, so that one slip of the pen is not told once more.
 */
function grandTotal(subject: Subject): Verdict {
  const { outcomes } = requestsTable(subject);
  const leaves = outcomes.flatMap((row) => rowOf(subject, row.indicator).slice(0, -1));
  const verdict = balance(leaves, [cell(subject, PROCESSED, 'total')]);
  // 130 cells: the total stands for them all.
  const spans = verdict.spans.slice(-1);
  if (verdict.outcome === 'fail') return { ...verdict, facts: { ...verdict.facts, implied: 1 }, spans };
  return verdict.outcome === 'pass' ? { ...verdict, spans, keys: verdict.keys.slice(-1) } : verdict;
}
