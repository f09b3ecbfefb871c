import type { Authority } from '../../catalogue/authorities.ts';
import { FIGURES } from '../../catalogue/indicators.ts';
import { observe, type Dataset, type OfficeEntry, type ReportEntry } from '../../dataset/dataset.ts';
import type { Reading, Report } from '../../report/report.ts';

/** The register as far as the dataset knows it. */
export function authoritiesOf(dataset: Dataset): Authority[] {
  return dataset.offices.map((office) => ({ ...office, parent: null, successor: null }));
}

/**
 * The reports of the dataset with the figures the site has already loaded and nothing else, so that comparing a
 * draft asks the network for nothing and tells nobody whose draft it is. Rules that need a text are undecidable.
 */
export function heldReports(dataset: Dataset): Report[] {
  return dataset.reports.map((entry, index) =>
    heldReport(entry, dataset.offices[entry.office], readingsOf(dataset, index)),
  );
}

function readingsOf(dataset: Dataset, report: number): Reading[] {
  return FIGURES.flatMap(({ key }): Reading[] => {
    const observed = observe(dataset, report, key);
    if (observed.kind === 'not-asked' || observed.kind === 'not-found' || observed.kind === 'no-report')
      return [];
    return [{ key, value: observed, span: [0, 0], place: 'table', grade: 'exact' }];
  });
}

function heldReport(
  entry: ReportEntry,
  office: OfficeEntry | undefined,
  readings: readonly Reading[],
): Report {
  return {
    id: entry.id,
    authority: office?.id ?? null,
    authorityName: office?.name ?? null,
    year: entry.year,
    form: entry.form,
    issued: entry.issued,
    format: 'text',
    file: entry.file,
    readings,
    sections: [],
    grids: [],
    claims: [],
    names: [],
    years: [],
    dates: [],
    residue: [],
    findings: [],
  };
}
