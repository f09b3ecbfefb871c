import type { RuleResult } from '../finding/finding.ts';
import { noStandings, STANDINGS, standingOf, type Standing } from '../finding/standing.ts';

/** One rule over all reports: reports by how they stand, and those a reader may want to open. */
export interface RuleCount {
  readonly outcomes: Readonly<Record<Standing, number>>;
  /** Reports that do not agree, and of those where it cannot be decided; at most `MOST_LISTED` of each. */
  readonly failing: readonly string[];
  readonly undecided: readonly string[];
}

/** By rule id. A rule that met no report is not in it. */
export type RuleCounts = Readonly<Record<string, RuleCount>>;

/** The list a report of a standing is told in. */
const LISTED: Readonly<Partial<Record<Standing, 'failing' | 'undecided'>>> = {
  fail: 'failing',
  follows: 'failing',
  hint: 'failing',
  undecidable: 'undecided',
};

/** Longer lists are in checks.csv. */
export const MOST_LISTED = 50;

/** Counts that grow report by report. */
export interface GrowingCounts {
  /** Counts a report once for each rule that gave a result for it. */
  readonly add: (report: string, outcomes: ReadonlyMap<string, Standing>) => void;
  readonly finish: () => RuleCounts;
}

export function startCounting(): GrowingCounts {
  const counts = new Map<
    string,
    { outcomes: Record<Standing, number>; failing: string[]; undecided: string[] }
  >();
  return {
    add: (report, outcomes) => {
      for (const [rule, outcome] of outcomes) {
        const count = counts.get(rule) ?? { outcomes: noStandings(), failing: [], undecided: [] };
        counts.set(rule, count);
        count.outcomes[outcome] += 1;
        const name = LISTED[outcome];
        const list = name && count[name];
        if (list && list.length < MOST_LISTED) list.push(report);
      }
    },
    finish: () => Object.fromEntries(counts),
  };
}

/** One standing a rule: of several results of one rule, the one that most wants a reader. */
export function outcomesOf(results: readonly RuleResult[]): ReadonlyMap<string, Standing> {
  const outcomes = new Map<string, Standing>();
  for (const result of results) {
    const [known, own] = [outcomes.get(result.rule), standingOf(result)];
    if (!known || STANDINGS.indexOf(own) < STANDINGS.indexOf(known)) outcomes.set(result.rule, own);
  }
  return outcomes;
}

/** The count of one rule; all zero for a rule that met no report. */
export function countOf(counts: RuleCounts, rule: string): RuleCount {
  return counts[rule] ?? { outcomes: noStandings(), failing: [], undecided: [] };
}
