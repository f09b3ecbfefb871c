import type { ChartMenuGroup } from '../table/chart-menu.ts';
import type { ChartId, ChartSpec } from '../table/spec.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { ReportFile } from '../dataset/report-file.ts';
import type { OrRefusal } from '../finding/finding.ts';
import type { RuleCounts } from './rules/counts.ts';

/** What a page may ask the site for; in the browser it stands in the page or is fetched, in the build it is at hand. */
export interface Site {
  /** At least the part of the dataset that the page shows. */
  readonly dataset: () => Promise<OrRefusal<Dataset>>;
  readonly report: (id: string) => Promise<OrRefusal<ReportFile>>;
  readonly chart: (id: ChartId) => Promise<ChartSpec>;
  /** The list of charts, in the page's language. */
  readonly menu: () => Promise<readonly ChartMenuGroup[]>;
  /** Names of the kinds of office, in the page's language. */
  readonly kinds: (dataset: Dataset) => Promise<Readonly<Record<string, string>>>;
  /** What the rule book said of all reports, or null where nobody counted. */
  readonly ruleCounts: () => RuleCounts | null;
}
