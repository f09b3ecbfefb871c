import type { Outcome, RuleResult } from '../../finding/finding.ts';

/** Order in which outcomes are shown: what wants a reader first. */
export const SHOWN: readonly Outcome[] = ['fail', 'undecidable', 'pass', 'not-applicable'];

/** What one rule says of a report under one outcome; several results where it speaks of several rows or columns. */
export interface RuleGroup {
  readonly rule: string;
  /** Its anchor: `rule-<id>` on the first outcome shown, `rule-<id>-<outcome>` on the others. */
  readonly id: string;
  readonly results: readonly RuleResult[];
}

export interface OutcomeGroup {
  readonly outcome: Outcome;
  readonly rules: readonly RuleGroup[];
}

/** Groups results by outcome, then by rule in the order of the rule book. Empty outcomes stay, with no rules. */
export function groupResults(results: readonly RuleResult[]): readonly OutcomeGroup[] {
  const anchored = new Set<string>();
  return SHOWN.map((outcome) => {
    const byRule = new Map<string, RuleResult[]>();
    for (const result of results) {
      if (result.outcome !== outcome) continue;
      byRule.set(result.rule, [...(byRule.get(result.rule) ?? []), result]);
    }
    const rules = [...byRule].map(([rule, own]): RuleGroup => {
      const id = anchored.has(rule) ? `rule-${rule}-${outcome}` : `rule-${rule}`;
      anchored.add(rule);
      return { rule, id, results: own };
    });
    return { outcome, rules };
  });
}

/** Failing rules by the figures they read, for the flag beside a cell. */
export function flagsOf(results: readonly RuleResult[]): ReadonlyMap<string, readonly string[]> {
  const flags = new Map<string, readonly string[]>();
  for (const { rule, outcome, keys } of results) {
    if (outcome !== 'fail') continue;
    for (const key of keys) {
      const known = flags.get(key) ?? [];
      if (!known.includes(rule)) flags.set(key, [...known, rule]);
    }
  }
  return flags;
}
