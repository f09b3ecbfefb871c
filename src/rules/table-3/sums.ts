import { APPLICANTS } from '../../catalogue/splits.ts';
import { balance } from '../balance.ts';
import { overComparisons } from './comparisons.ts';
import { oddSums, type Equation } from './equations.ts';
import { isExplained } from './one-cell.ts';
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
  const verdicts = overComparisons(
    requestsTable(subject).form.requests.map((row) => {
      const figures = rowOf(subject, row.indicator);
      return { left: figures.slice(0, -1), relation: '=', right: figures.slice(-1), facts: () => ofRow(row) };
    }),
  );
  return verdicts.map((verdict) => followingCell(subject, 'T3-01', verdict));
}

/** T3-02: all outcomes = （七）总计, for every column. */
function outcomeSums(subject: Subject): readonly Verdict[] {
  const { outcomes } = requestsTable(subject);
  const verdicts = overComparisons(
    APPLICANTS.map((member, column) => ({
      left: outcomes.flatMap((row) => at(rowOf(subject, row.indicator), column)),
      relation: '=',
      right: at(rowOf(subject, PROCESSED), column),
      facts: () => ofColumn(member),
    })),
  );
  return verdicts.map((verdict) => followingCell(subject, 'T3-02', verdict));
}

/** T3-03: 第一项 + 第二项 = 第三项 + 第四项, for every column. The form prints this rule itself. */
function carryBalances(subject: Subject): readonly Verdict[] {
  const [received, carriedIn, processed, carriedOut] = [RECEIVED, CARRIED_IN, PROCESSED, CARRIED_OUT].map(
    (indicator) => rowOf(subject, indicator),
  );
  const verdicts = overComparisons(
    APPLICANTS.map((member, column) => ({
      left: [...at(received, column), ...at(carriedIn, column)],
      relation: '=',
      right: [...at(processed, column), ...at(carriedOut, column)],
      facts: () => ofColumn(member),
    })),
  );
  return verdicts.map((verdict) => followingCell(subject, 'T3-03', verdict));
}

function at(row: readonly Operand[] | undefined, column: number): readonly Operand[] {
  const operand = row?.[column];
  return operand ? [operand] : [];
}

/** A sum that fails because of one cell follows from the finding that names it. */
function followingCell(subject: Subject, rule: Equation['rule'], verdict: Verdict): Verdict {
  if (verdict.outcome !== 'fail' || !isExplained(subject, rule, String(verdict.facts['about'])))
    return verdict;
  return { ...verdict, follows: 'T3-05' };
}

/** What a failing grand total follows from: the cell behind the failing rows and columns, else the first of these. */
function behindGrandTotal(subject: Subject): string | undefined {
  const odd = oddSums(subject).filter(({ rule }) => rule !== 'T3-03');
  const alone = odd.find(({ rule, of }) => !isExplained(subject, rule, of));
  return alone?.rule ?? (odd.length > 0 ? 'T3-05' : undefined);
}

/**
 * T3-04: every outcome of every applicant = the grand total. Where a row or a column fails too it follows from that
 * one, so that one slip of the pen is not told once more.
 */
function grandTotal(subject: Subject): Verdict {
  const { outcomes } = requestsTable(subject);
  const leaves = outcomes.flatMap((row) => rowOf(subject, row.indicator).slice(0, -1));
  const verdict = balance(leaves, [cell(subject, PROCESSED, 'total')]);
  // 130 cells: the total stands for them all.
  const spans = verdict.spans.slice(-1);
  if (verdict.outcome === 'fail') {
    const follows = behindGrandTotal(subject);
    return { ...verdict, spans, ...(follows ? { follows } : {}) };
  }
  return verdict.outcome === 'pass' ? { ...verdict, spans, keys: verdict.keys.slice(-1) } : verdict;
}
