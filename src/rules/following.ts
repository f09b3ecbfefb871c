import type { RuleResult } from '../finding/finding.ts';

/** The facts that hold what the other place says: the text's figure, or the side of a comparison. */
const SAYS: readonly string[] = ['prose', 'leftTotal', 'rightTotal'];
const SUMS_OF_DISPUTES: ReadonlySet<string> = new Set(['T4-01', 'T4-02', 'T4-03']);
/** Rules that reckon with the totals of table 四. */
const WITH_TOTALS: ReadonlySet<string> = new Set(['T4-05', 'T4-07']);

/**
 * Puts failures below the finding they follow from: where a sum does not fit and the text, or last year's report, says
 * the very figure that would make it fit, that is one slip and not two.
 */
export function withFollowing(results: readonly RuleResult[]): readonly RuleResult[] {
  const leads = results.filter(
    ({ rule, outcome }) => outcome === 'fail' && (rule === 'T3-05' || SUMS_OF_DISPUTES.has(rule)),
  );
  if (leads.length === 0) return results;
  return results.map((result) => {
    if (result.outcome !== 'fail' || result.follows !== undefined || leads.includes(result)) return result;
    const lead = leads.find((other) => confirms(result, other));
    return lead ? { ...result, follows: lead.rule } : result;
  });
}

function confirms({ rule, keys, facts }: RuleResult, lead: RuleResult): boolean {
  const fitting = fittingFigures(lead);
  if (WITH_TOTALS.has(rule)) return SUMS_OF_DISPUTES.has(lead.rule) && keys.some((key) => fitting.has(key));
  return keys.some((key) => {
    const likely = fitting.get(key);
    return likely !== undefined && SAYS.some((name) => facts[name] === likely);
  });
}

/** By key, the figure that would make the sum fit. */
function fittingFigures({ rule, keys, facts }: RuleResult): ReadonlyMap<string, number> {
  if (rule === 'T3-05') {
    const likely = [facts['likely'], facts['otherLikely']].map(Number);
    return new Map(keys.map((key, at) => [key, likely[at] ?? Number.NaN]));
  }
  const difference = Number(facts['difference']);
  return new Map(
    keys.map((key) => {
      const figure = Number(facts[key] ?? 0);
      return [key, key.endsWith('.total') ? figure + difference : figure - difference];
    }),
  );
}
