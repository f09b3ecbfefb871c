import type { Dataset, OfficeEntry, ReportEntry } from '../../dataset/dataset.ts';

/** The office of a report, or undefined for a report the dataset does not hold (a draft, an older edition). */
export function officeOf(dataset: Dataset, report: string): OfficeEntry | undefined {
  const entry = dataset.reports.find(({ id }) => id === report);
  return entry && dataset.offices[entry.office];
}

/** All reports of the office of a report, oldest first, itself included. */
export function yearsOf(dataset: Dataset, report: string): readonly ReportEntry[] {
  const entry = dataset.reports.find(({ id }) => id === report);
  return entry ? reportsOf(dataset, entry.office) : [];
}

/** Reports of an office (index into `Dataset.offices`), oldest first. */
function reportsOf(dataset: Dataset, office: number): readonly ReportEntry[] {
  return dataset.reports.filter((report) => report.office === office).sort((a, b) => a.year - b.year);
}
