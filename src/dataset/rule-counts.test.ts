import { describe, expect, test } from 'vitest';
import type { Outcome, RuleResult } from '../finding/finding.ts';
import { noStandings } from '../finding/standing.ts';
import { MOST_LISTED, outcomesOf, startCounting, type RuleCounts } from './rule-counts.ts';

const results = (...given: readonly (readonly [rule: string, outcome: Outcome])[]): readonly RuleResult[] =>
  given.map(([rule, outcome]) => ({ rule, outcome, severity: 'error', spans: [], facts: {}, keys: [] }));

describe('rules counted over reports', () => {
  test('count each report once, by the outcome that most wants a reader', () => {
    const counts = countRules([
      { id: 'a', results: results(['T3-01', 'pass'], ['T3-01', 'fail'], ['T3-01', 'fail']) },
      { id: 'b', results: results(['T3-01', 'pass'], ['T3-01', 'undecidable']) },
      { id: 'c', results: results(['T3-01', 'not-applicable'], ['T3-01', 'pass']) },
      { id: 'd', results: results(['T3-01', 'not-applicable']) },
    ]);
    expect(counts['T3-01']).toEqual({
      outcomes: { ...noStandings(), fail: 1, undecidable: 1, pass: 1, 'not-applicable': 1 },
      failing: ['a'],
      undecided: ['b'],
    });
  });

  test('have no entry for a rule that met no report', () => {
    expect(countRules([{ id: 'a', results: [] }])).toEqual({});
  });

  test('list a bounded number of reports and count them all', () => {
    const many = Array.from({ length: MOST_LISTED + 5 }, (_, at) => ({
      id: `r${String(at)}`,
      results: results(['D-03', 'fail']),
    }));
    const count = countRules(many)['D-03'];
    expect([count?.failing.length, count?.outcomes.fail]).toEqual([MOST_LISTED, MOST_LISTED + 5]);
  });
});

function countRules(
  reports: readonly { readonly id: string; readonly results: readonly RuleResult[] }[],
): RuleCounts {
  const counts = startCounting();
  for (const { id, results } of reports) counts.add(id, outcomesOf(results));
  return counts.finish();
}
