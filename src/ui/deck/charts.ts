import type { Dataset } from '../../dataset/dataset.ts';
import type { OrRefusal } from '../../finding/finding.ts';
import type { ChartId } from '../../table/spec.ts';
import type { Collection } from '../../view/collection.ts';
import { loadChart } from '../load-chart.ts';
import type { Site } from '../site.ts';

/** The figures of charts, each with those of its own. */
export type Datasets = ReadonlyMap<ChartId, Dataset>;

/** The charts of a collection, each once. */
export function chartsIn({ views }: Collection): ChartId[] {
  return [...new Set(views.map(({ chart }) => chart))];
}

/** Fetches the figures of several charts; refused with the first that did not come. */
export async function loadCharts(charts: readonly ChartId[], site: Site): Promise<OrRefusal<Datasets>> {
  const loaded = await Promise.all(charts.map((chart) => loadChart(chart, site)));
  const datasets = new Map<ChartId, Dataset>();
  for (const [at, dataset] of loaded.entries()) {
    if (!dataset.ok) return dataset;
    const chart = charts[at];
    if (chart !== undefined) datasets.set(chart, dataset.value);
  }
  return { ok: true, value: datasets };
}
