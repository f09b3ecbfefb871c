import type { Finding, RuleResult } from '../../src/finding/finding.ts';
import { checkReport } from '../../src/rules/check.ts';
import type { CheckContext } from '../../src/rules/context.ts';
import type { SourcedReport } from '../../src/report/report.ts';
import { faultOf } from './open-file.ts';

/** Results of the rule book, and what to say should a rule itself have failed. */
export interface Checked {
  readonly results: readonly RuleResult[];
  readonly fault: Finding | null;
}

/** Checks one report. A rule that breaks on it is our own fault and told as `rule-fault`; the figures still stand. */
export function checkGuarded(sourced: SourcedReport, context: CheckContext): Checked {
  try {
    return { results: checkReport(sourced, context), fault: null };
  } catch (error) {
    return {
      results: [],
      fault: { code: 'rule-fault', severity: 'blocking', spans: [], facts: { fault: faultOf(error) } },
    };
  }
}
