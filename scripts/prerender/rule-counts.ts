import type { Dataset } from '../../src/dataset/dataset.ts';
import { countRules, type CheckedReport, type RuleCounts } from '../../src/ui/rules/counts.ts';
import { readReportFile } from '../read-data.ts';

/** Counts the outcomes of every rule over all reports of a built data folder, one report in memory at a time. */
export function readRuleCounts(folder: string, dataset: Dataset): RuleCounts {
  return countRules(checkedReports(folder, dataset));
}

function* checkedReports(folder: string, dataset: Dataset): Generator<CheckedReport> {
  for (const { id } of dataset.reports) yield { id, results: readReportFile(folder, id).results };
}
