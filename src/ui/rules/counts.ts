import type { Outcome, RuleResult } from '../../finding/finding.ts';

/** What the rule book said of one report. */
export interface CheckedReport {
  readonly id: string;
  readonly results: readonly Pick<RuleResult, 'rule' | 'outcome'>[];
}

/** One rule over all reports: reports by outcome, and those a reader may want to open. */
export interface RuleCount {
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Ids of reports that do not agree, and of those where it cannot be decided; at most `MOST_LISTED` of each. */
  readonly failing: readonly string[];
  readonly undecided: readonly string[];
}

/** By rule id. Plain data, so that a page can carry it as JSON. A rule that met no report is not in it. */
export type RuleCounts = Readonly<Record<string, RuleCount>>;

/** Order in which outcomes are shown: what wants a reader first. */
export const SHOWN: readonly Outcome[] = ['fail', 'undecidable', 'pass', 'not-applicable'];

/** Longer lists are in checks.csv. */
export const MOST_LISTED = 200;

/** What stands for a rule that speaks of several rows of one report: the first of these that occurs. */
const WEIGHTS = SHOWN;

/** Counts every report once for each rule that gave a result for it. Reports keep their order and are looked at once. */
export function countRules(reports: Iterable<CheckedReport>): RuleCounts {
  const counts = new Map<
    string,
    { outcomes: Record<Outcome, number>; failing: string[]; undecided: string[] }
  >();
  for (const { id, results } of reports) {
    for (const [rule, outcome] of outcomesOf(results)) {
      const count = counts.get(rule) ?? { outcomes: noneYet(), failing: [], undecided: [] };
      counts.set(rule, count);
      count.outcomes[outcome] += 1;
      const list = outcome === 'fail' ? count.failing : outcome === 'undecidable' ? count.undecided : null;
      if (list && list.length < MOST_LISTED) list.push(id);
    }
  }
  return Object.fromEntries(counts);
}

/** One outcome a rule: of several results of one rule, the one that most wants a reader. */
function outcomesOf(results: CheckedReport['results']): ReadonlyMap<string, Outcome> {
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
