import type { RuleResult } from '../finding/finding.ts';
import type { Report } from '../report/report.ts';

/** `data/reports/<id>.json`: one report with everything the report page shows. A draft has the same shape. */
export interface ReportFile {
  readonly version: string;
  readonly report: Report;
  /** `SourceDocument.text`: what every span points into. */
  readonly text: string;
  readonly results: readonly RuleResult[];
}
