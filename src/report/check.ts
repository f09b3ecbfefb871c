import type { RuleResult } from '../finding/finding.ts';
import type { Report, SourcedReport } from './report.ts';

/** Other reports a rule may look at. All empty for a draft on its own. */
export interface CheckContext {
  /** Reports of the same organ, any year. */
  readonly ownSeries: readonly Report[];
  /** Reports of the same year by other organs, for the rules across organs. */
  readonly sameYear: readonly SourcedReport[];
}

/** Runs the whole rule book on one report. One result per rule and subject; order of the rule book. */
export function checkReport(_sourced: SourcedReport, _context: CheckContext): readonly RuleResult[] {
  return [];
}
