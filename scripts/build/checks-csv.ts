import papaparse from 'papaparse';
import { FORMULA } from '../../src/export/formula-guard.ts';
import type { RuleResult } from '../../src/finding/finding.ts';
import { isOwnCheck, standingOf } from '../../src/finding/standing.ts';

/**
 * `about`: whether the rule checks the report or only our reading of it. `standing`: a failure is a mismatch (`fail`),
 * a mere `hint`, or `follows` from the finding of the rule named last.
 */
const HEADER = ['report', 'rule', 'outcome', 'severity', 'facts', 'about', 'standing', 'follows'];

/** The first line of `checks.csv`, with the mark that lets spreadsheets see UTF-8. */
export const CHECKS_HEADER = `\ufeff${HEADER.join(',')}\r\n`;

/**
 * The lines of `checks.csv` for one report: rule × outcome. The figures of a rule are given where it does not hold,
 * the reason where it could not be decided; all others are in the report's own file.
 */
export function checksOf(report: string, results: readonly RuleResult[]): string {
  if (results.length === 0) return '';
  const rows = results.map((result) => [
    report,
    result.rule,
    result.outcome,
    result.severity,
    result.outcome === 'fail' || result.outcome === 'undecidable' ? listed(result.facts) : '',
    isOwnCheck(result) ? 'reading' : 'report',
    standingOf(result),
    result.follows ?? '',
  ]);
  return `${papaparse.unparse(rows, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}

function listed(facts: RuleResult['facts']): string {
  return Object.entries(facts)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join('; ');
}
