import { refuse } from '../dataset/data-file.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { chartFile, datasetFrom } from '../dataset/figures-file.ts';
import { OFFICES } from '../dataset/offices/offices-file.ts';
import type { OrRefusal } from '../finding/finding.ts';
import type { ChartId } from '../table/spec.ts';
import type { Site } from './site.ts';

/** The figures of one chart, of every office and year. Refused where a file does not come, or they are of two versions. */
export async function loadChart(chart: ChartId, { read }: Pick<Site, 'read'>): Promise<OrRefusal<Dataset>> {
  const file = chartFile(chart);
  const [figures, offices] = await Promise.all([read(file), read(OFFICES)]);
  if (!figures.ok) return figures;
  if (!offices.ok) return offices;
  if (figures.value.version !== offices.value.version) return refuse('load-mixed', file.address);
  return { ok: true, value: datasetFrom(figures.value, offices.value) };
}
