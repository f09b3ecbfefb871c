import papaparse from 'papaparse';
import type { RuleResult } from '../../src/finding/finding.ts';

const HEADER = ['report', 'rule', 'outcome', 'severity', 'keys', 'facts'];

/** The first line of `checks.csv`, with the mark that lets spreadsheets see UTF-8. */
export const CHECKS_HEADER = `\ufeff${HEADER.join(',')}\r\n`;

// What a spreadsheet would take for a formula, full-width forms included.
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** The lines of `checks.csv` for one report: rule × outcome, with the figures it read. */
export function checksOf(report: string, results: readonly RuleResult[]): string {
  if (results.length === 0) return '';
  const rows = results.map(({ rule, outcome, severity, keys, facts }) => [
    report,
    rule,
    outcome,
    severity,
    keys.join(' '),
    Object.entries(facts)
      .map(([name, value]) => `${name}=${String(value)}`)
      .join('; '),
  ]);
  return `${papaparse.unparse(rows, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}
