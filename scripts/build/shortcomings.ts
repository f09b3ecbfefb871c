import type { Finding } from '../../src/finding/finding.ts';
import type { Report } from '../../src/report/report.ts';

/** Something a report should have and the file does not show. */
export type Shortcoming = Pick<Finding, 'code' | 'facts'>;

const TABLES = ['disclosure', 'requests', 'review'] as const;

/** Why an understood file is not simply read: no year, no organ, or one of the three tables not found. */
export function shortcomingsOf(report: Report): Shortcoming[] {
  const found: Shortcoming[] = [];
  if (report.year === null) found.push({ code: 'year-unknown', facts: {} });
  if (report.authority === null && report.authorityName === null)
    found.push({ code: 'authority-unknown', facts: {} });
  for (const table of TABLES)
    if (!report.grids.some(({ template }) => template === table))
      found.push({ code: 'table-missing', facts: { table } });
  return found;
}
