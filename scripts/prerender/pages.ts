import type { Dataset } from '../../src/dataset/dataset.ts';
import type { ChartSpec } from '../../src/table/spec.ts';
import { fixedPages, type Page } from '../../src/ui/page.ts';

/** Every page of the site: those of its own, one for every chart, every report and every office. */
export function pagesOf(dataset: Dataset, charts: readonly ChartSpec[]): Page[] {
  return [
    ...fixedPages(charts.map(({ id }) => id)),
    ...dataset.reports.map(({ id }): Page => ({ kind: 'report', id })),
    ...dataset.offices.map(({ id }): Page => ({ kind: 'office', id })),
  ];
}
