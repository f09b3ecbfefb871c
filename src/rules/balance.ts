import type { Facts } from '../finding/finding.ts';
import { isGiven, keysOf, spansOf, sumOf, tidy, type Operand } from './operand.ts';
import type { Verdict } from './rule.ts';
import { missing } from './verdict.ts';

/** How the two sides of a comparison should stand to each other. */
export type Relation = '=' | '≤' | '≥';

/** Sides of more terms than this show only the terms that are not zero. */
const TERMS_IN_FULL = 4;

/** 勾稽: the left side should equal the right side. Any missing operand: undecidable. */
export function balance(left: readonly Operand[], right: readonly Operand[], facts: Facts = {}): Verdict {
  return compareSides(left, '=', right, facts);
}

/** The left side should not exceed the right side. */
export function atMost(left: readonly Operand[], right: readonly Operand[], facts: Facts = {}): Verdict {
  return compareSides(left, '≤', right, facts);
}

/** The left side should not fall short of the right side. */
export function atLeast(left: readonly Operand[], right: readonly Operand[], facts: Facts = {}): Verdict {
  return compareSides(left, '≥', right, facts);
}

/**
 * Compares two sums. Facts: both sides as written out (`left`, `right`), their sums, the difference left − right,
 * and every figure by its key.
 */
export function compareSides(
  left: readonly Operand[],
  relation: Relation,
  right: readonly Operand[],
  facts: Facts = {},
): Verdict {
  const operands = [...left, ...right];
  const leftTotal = sumOf(left);
  const rightTotal = sumOf(right);
  if (leftTotal === undefined || rightTotal === undefined) return missing(operands, facts);
  const difference = tidy(leftTotal - rightTotal);
  return {
    outcome: holds(difference, relation) ? 'pass' : 'fail',
    facts: {
      ...facts,
      left: writtenOut(left),
      right: writtenOut(right),
      relation,
      leftTotal,
      rightTotal,
      difference,
      ...figuresByKey(operands),
    },
    spans: spansOf(operands),
    keys: [...new Set(keysOf(operands))],
  };
}

/** Whether a difference left − right is as the relation wants it. */
export function holds(difference: number, relation: Relation): boolean {
  if (relation === '=') return difference === 0;
  return relation === '≤' ? difference <= 0 : difference >= 0;
}

/** 「0 + 1」; a long sum leaves its zeros out, and is 「0」 when nothing is left. */
export function writtenOut(operands: readonly Operand[]): string {
  const given = operands.filter(isGiven);
  const shown = given.length > TERMS_IN_FULL ? given.filter((operand) => operand.number !== 0) : given;
  if (shown.length === 0) return '0';
  return shown
    .map(({ number }, index) => {
      if (index === 0) return String(number);
      return number < 0 ? `− ${String(-number)}` : `+ ${String(number)}`;
    })
    .join(' ');
}

function figuresByKey(operands: readonly Operand[]): Facts {
  const given = operands.filter(isGiven);
  const named = given.length > 8 ? given.filter((operand) => operand.number !== 0) : given;
  return Object.fromEntries(named.map((operand) => [operand.key, operand.number]));
}

/** The same figure with its sign turned, for a side that takes it away. */
export function minus(operand: Operand): Operand {
  return operand.number === undefined ? operand : { ...operand, number: -operand.number };
}
