import type { Facts } from '../../finding/finding.ts';
import { compareSides, holds, type Relation } from '../balance.ts';
import { sumOf, tidy, type Operand } from '../operand.ts';
import type { Verdict } from '../rule.ts';
import { overAll } from '../verdict.ts';

/** One of many comparisons of the same rule. Facts are made only for those that are shown. */
export interface Comparison {
  readonly left: readonly Operand[];
  readonly relation: Relation;
  readonly right: readonly Operand[];
  readonly facts: () => Facts;
}

/** As `overAll`, over rows and columns that nearly always hold: only what is shown is written out. */
export function overComparisons(comparisons: readonly Comparison[]): readonly Verdict[] {
  const odd: Comparison[] = [];
  let held = 0;
  let last: Comparison | undefined;
  let shown: Comparison | undefined;
  for (const comparison of comparisons) {
    const left = sumOf(comparison.left);
    const right = sumOf(comparison.right);
    if (left === undefined || right === undefined || !holds(tidy(left - right), comparison.relation)) {
      odd.push(comparison);
      continue;
    }
    held += 1;
    last = comparison;
    if (left !== 0) shown = comparison;
  }
  if (odd.length > 0) {
    const verdicts = overAll(odd.map(writtenOut));
    return verdicts.map((verdict) =>
      verdict.outcome === 'fail' ? verdict : { ...verdict, facts: { ...verdict.facts, checked: held } },
    );
  }
  const example = shown ?? last;
  if (!example) return [];
  const verdict = writtenOut(example);
  return [{ ...verdict, facts: { ...verdict.facts, checked: held } }];
}

function writtenOut({ left, relation, right, facts }: Comparison): Verdict {
  return compareSides(left, relation, right, facts());
}
