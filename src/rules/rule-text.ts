import type { Severity } from '../finding/finding.ts';

/** Groups of the rule book, in its order. */
export const RULE_GROUPS = ['S', 'C', 'T2', 'T3', 'T4', 'P', 'D', 'X', 'H', 'N'] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

/** What a rule says of itself in one language. */
export interface RuleWords {
  readonly name: string;
  /** What is compared, in words and signs. */
  readonly formula: string;
  /** What may explain a mismatch without anything being wrong. */
  readonly mayBe: string;
  /** The sentence of a mismatch, with `{fact}` for a figure; left out where two sides are compared. */
  readonly fails?: string;
  /** The sentence of a pass, where there is more to say than that it passed. */
  readonly passes?: string;
}

/** One rule of the book in both languages. */
export interface RuleText {
  readonly group: RuleGroup;
  /** How much a mismatch weighs; `blocking` is a check on our own reading, counted and shown apart. */
  readonly severity: Severity;
  /** Set where the rule is a sum, a balance or a bound of the very figures it names: only such a rule marks them ※. */
  readonly arithmetic?: true;
  readonly zh: RuleWords;
  readonly en: RuleWords;
}
