import type { WholeDataset } from '../../src/dataset/dataset.ts';
import { placesIn } from '../../src/dataset/places/places-in.ts';
import type { ChartSpec } from '../../src/table/spec.ts';
import { fixedPages, type Page } from '../../src/ui/page.ts';

/** Every page of the site: those of its own, one for every chart, every report (also those kept beside the data), every office and every place. */
export function pagesOf(dataset: WholeDataset, charts: readonly ChartSpec[]): Page[] {
  return [
    ...fixedPages(charts.map(({ id }) => id)),
    ...dataset.reports.map(({ id }): Page => ({ kind: 'report', id })),
    ...dataset.apart.map(({ id }): Page => ({ kind: 'report', id })),
    ...dataset.offices.map(({ id }): Page => ({ kind: 'office', id })),
    ...placesIn(dataset.offices).map(({ level, id }): Page => ({ kind: 'place', level, id })),
  ];
}
