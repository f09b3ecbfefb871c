import type { Outcome, RuleResult } from '../finding/finding.ts';

/** One rule over all reports: reports by outcome, and those a reader may want to open. */
export interface RuleCount {
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Reports that do not agree, and of those where it cannot be decided; at most `MOST_LISTED` of each. */
  readonly failing: readonly string[];
  readonly undecided: readonly string[];
}

/** By rule id. A rule that met no report is not in it. */
export type RuleCounts = Readonly<Record<string, RuleCount>>;

/** Order in which outcomes are shown: what wants a reader first. */
export const SHOWN: readonly Outcome[] = ['fail', 'undecidable', 'pass', 'not-applicable'];

/** Longer lists are in checks.csv. */
export const MOST_LISTED = 50;

/** What stands for a rule that speaks of several rows of one report: the first of these that occurs. */
const WEIGHTS = SHOWN;

/** Counts that grow report by report. */
export interface GrowingCounts {
  /** Counts a report once for each rule that gave a result for it. */
  readonly add: (report: string, outcomes: ReadonlyMap<string, Outcome>) => void;
  readonly finish: () => RuleCounts;
}

export function startCounting(): GrowingCounts {
  const counts = new Map<
    string,
    { outcomes: Record<Outcome, number>; failing: string[]; undecided: string[] }
  >();
  return {
    add: (report, outcomes) => {
      for (const [rule, outcome] of outcomes) {
        const count = counts.get(rule) ?? { outcomes: noneYet(), failing: [], undecided: [] };
        counts.set(rule, count);
        count.outcomes[outcome] += 1;
        const list = outcome === 'fail' ? count.failing : outcome === 'undecidable' ? count.undecided : null;
        if (list && list.length < MOST_LISTED) list.push(report);
      }
    },
    finish: () => Object.fromEntries(counts),
  };
}

/** One outcome a rule: of several results of one rule, the one that most wants a reader. */
export function outcomesOf(
  results: readonly Pick<RuleResult, 'rule' | 'outcome'>[],
): ReadonlyMap<string, Outcome> {
  const outcomes = new Map<string, Outcome>();
  for (const { rule, outcome } of results) {
    const known = outcomes.get(rule);
    if (!known || WEIGHTS.indexOf(outcome) < WEIGHTS.indexOf(known)) outcomes.set(rule, outcome);
  }
  return outcomes;
}

/** The count of one rule; all zero for a rule that met no report. */
export function countOf(counts: RuleCounts, rule: string): RuleCount {
  return counts[rule] ?? { outcomes: noneYet(), failing: [], undecided: [] };
}

function noneYet(): Record<Outcome, number> {
  return { pass: 0, fail: 0, undecidable: 0, 'not-applicable': 0 };
}
