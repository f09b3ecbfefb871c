import type { Authority } from '../../catalogue/authorities.ts';
import type { Key } from '../../catalogue/figure.ts';
import { FIGURES } from '../../catalogue/indicators.ts';
import { observe, type Dataset } from '../../dataset/dataset.ts';
import type { Value } from '../../report/value.ts';
import type { PastReport } from '../../rules/past-report.ts';

/** The register as far as the dataset knows it. */
export function authoritiesOf(dataset: Dataset): Authority[] {
  return dataset.offices.map((office) => ({ ...office, parent: null, successor: null }));
}

/**
 * The reports of the dataset with the figures the site has already loaded and nothing else, so that comparing a
 * draft asks the network for nothing and tells nobody whose draft it is. Rules that need a text are undecidable.
 */
export function heldReports(dataset: Dataset): PastReport[] {
  return dataset.reports.map(({ id, office, year, form, issued }, index) => ({
    id,
    authority: dataset.offices[office]?.id ?? null,
    authorityName: dataset.offices[office]?.name ?? null,
    year,
    form,
    issued,
    figures: figuresOf(dataset, index),
  }));
}

/** What the site has loaded of one report: figures that the report tells, blanks among them. */
function figuresOf(dataset: Dataset, report: number): Map<Key, Value> {
  const figures = new Map<Key, Value>();
  for (const { key } of FIGURES) {
    const observed = observe(dataset, report, key);
    if (observed.kind !== 'not-asked' && observed.kind !== 'not-found' && observed.kind !== 'no-report')
      figures.set(key, observed);
  }
  return figures;
}
