import type { RuleResult } from '../finding/finding.ts';
import type { Report, ReportScope } from '../report/report.ts';
import { dataFile, type DataFile } from './data-file.ts';
import type { OfficeName } from './dataset.ts';
import type { Place } from './places/place.ts';
import { publishedShape } from './report-shape.ts';

/** One report with everything there is to show of it. A draft has the same shape. */
export interface ReportFile {
  readonly version: string;
  readonly report: Report;
  /** `SourceDocument.text`: what every span points into. */
  readonly text: string;
  readonly results: readonly RuleResult[];
}

/** `data/reports/<id>.json`: a report of the site, with its place in it. */
export interface PublishedReport extends ReportFile, ReportPlace {}

/** Where a report stands among the others. */
export interface ReportPlace {
  /** Null where the document does not tell whose it is. */
  readonly office: Pick<OfficeName, 'id' | 'name' | 'label' | 'en'> | null;
  /** Its district and its city, as far as the register names them. */
  readonly places: readonly Place[];
  /** The reports of that office that stand for a year, oldest first. */
  readonly years: readonly { readonly id: string; readonly year: number }[];
  /** The report has the local tables as well. */
  readonly supplement: boolean;
  /** Whether it stands in the data for its office and year. */
  readonly state: 'chosen' | 'superseded' | 'unplaced';
  /** Id of the report that stands there instead. */
  readonly instead: string | null;
  readonly given: Given;
}

/** What was not read in the document but said by the maintainer, in the list of reports or by the folder. */
export interface Given {
  readonly authority?: 'list' | 'folder';
  readonly year?: 'list';
  readonly scope?: ReportScope;
  readonly note?: string;
}

/** The file of one report. `id` is a report's id; anything else is simply missing. */
export function reportFile(id: string): DataFile<PublishedReport> {
  return dataFile(`reports/${encodeURIComponent(id)}.json`, publishedShape, true);
}
