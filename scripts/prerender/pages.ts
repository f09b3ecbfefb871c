import type { Dataset } from '../../src/dataset/dataset.ts';
import type { ChartSpec } from '../../src/table/spec.ts';
import { HOME, type Page } from '../../src/ui/page.ts';

/** Every page of the site: those of its own, one for every chart, every report and every office. */
export function pagesOf(dataset: Dataset, charts: readonly ChartSpec[]): Page[] {
  return [
    HOME,
    ...charts.map(({ id }): Page => ({ kind: 'compare', chart: id })),
    { kind: 'check' },
    { kind: 'data' },
    { kind: 'rules' },
    { kind: 'method' },
    { kind: 'deck' },
    { kind: 'not-found' },
    ...dataset.reports.map(({ id }): Page => ({ kind: 'report', id })),
    ...dataset.offices.map(({ id }): Page => ({ kind: 'office', id })),
  ];
}
