import type { Facts, RuleResult } from '../finding/finding.ts';
import type { SourcedReport } from '../report/report.ts';
import type { CheckContext } from './context.ts';
import { withFollowing } from './following.ts';
import { RULES, type NumberedRule } from './rulebook.ts';
import type { Subject } from './rule.ts';
import { subjectOf } from './subject.ts';

/**
 * Runs the whole rule book on one report, in the order of the book: at least one result per rule, and one for every
 * row, column or sentence that fails. Pure; nothing in the report is changed.
 */
export function checkReport(sourced: SourcedReport, context: CheckContext): readonly RuleResult[] {
  const subject = subjectOf(sourced, context);
  return withFollowing(RULES.flatMap((rule) => resultsOf(rule, subject)));
}

/** A hostile document may hold a hundred thousand markers; the facts keep the count. */
const MOST_SPANS = 400;
const LONGEST_FACT = 600;

/** The results of one rule on one report. */
function resultsOf(rule: NumberedRule, subject: Subject): readonly RuleResult[] {
  const verdicts = rule.check(subject);
  return (Array.isArray(verdicts) ? verdicts : [verdicts]).map((verdict) => ({
    rule: rule.id,
    outcome: verdict.outcome,
    severity: verdict.severity ?? rule.severity,
    spans: verdict.spans.slice(0, MOST_SPANS),
    facts: clipped(verdict.facts),
    keys: verdict.keys,
    ...(rule.arithmetic ? { arithmetic: true } : {}),
    ...(verdict.follows ? { follows: verdict.follows } : {}),
  }));
}

/** Words of the document quoted in a fact are cut to what a sentence can hold. */
function clipped(facts: Facts): Facts {
  const long = Object.values(facts).some((fact) => typeof fact === 'string' && fact.length > LONGEST_FACT);
  if (!long) return facts;
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === 'string' && fact.length > LONGEST_FACT ? `${fact.slice(0, LONGEST_FACT)}…` : fact,
    ]),
  );
}
