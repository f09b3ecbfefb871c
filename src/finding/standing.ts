import type { Outcome, RuleResult, Severity } from './finding.ts';

/** How a result stands before a reader, in the order in which results are shown: what wants a reader first. */
export const STANDINGS = ['fail', 'follows', 'hint', 'undecidable', 'pass', 'not-applicable'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * A rule that is only worth knowing about never says 不符: where it fails it hints. A failure that follows from
 * another finding is told below that one.
 */
export function standingOf({ outcome, severity, follows }: Standable): Standing {
  if (outcome !== 'fail') return outcome;
  if (follows !== undefined) return 'follows';
  return severity === 'note' ? 'hint' : 'fail';
}

/** What a standing is told from. */
export interface Standable {
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly follows?: string;
}

/** A count of every standing, all zero. */
export function noStandings(): Record<Standing, number> {
  return { fail: 0, follows: 0, hint: 0, undecidable: 0, pass: 0, 'not-applicable': 0 };
}

/** True for a check on our own reading. It says nothing of the document, and is counted and shown apart. */
export function isOwnCheck({ severity }: { severity: Severity }): boolean {
  return severity === 'blocking';
}

/** Failing rules by the figures they are arithmetic about; of these alone a figure carries the mark ※. */
export function flagsByFigure(results: readonly RuleResult[]): ReadonlyMap<string, readonly string[]> {
  const flags = new Map<string, readonly string[]>();
  for (const { rule, outcome, arithmetic, keys } of results) {
    if (outcome !== 'fail' || !arithmetic) continue;
    for (const key of keys) {
      const known = flags.get(key) ?? [];
      if (!known.includes(rule)) flags.set(key, [...known, rule]);
    }
  }
  return flags;
}
