import type { ChartSpec } from '../table/spec.ts';
import { CHARTS } from '../table/specs.ts';

/** A rate that no chart of the site shows, told by data alone. */
export const GRANTED_RATE: ChartSpec = {
  id: 'invented-granted-rate',
  label: { zh: '公开率', en: 'Granted' },
  group: { id: 'requests', zh: '依申请公开', en: 'Information requests' },
  shape: 'bars',
  unit: '件',
  series: [
    {
      id: 'request.granted-rate.total',
      of: {
        of: 'rate',
        numerator: { of: 'printed', key: 'request.granted.total' },
        denominator: { of: 'printed', key: 'request.processed.total' },
        per: 100,
        least: 10,
      },
      label: { zh: '予以公开', en: 'Granted' },
      role: 'figure',
    },
  ],
  logarithmic: false,
  shares: false,
  title: { zh: '予以公开占办理结果的比例', en: 'Requests granted, of all handled' },
  definition: { zh: '予以公开除以办理结果总计。', en: 'Requests granted divided by all requests handled.' },
};

/** The charts that every way out is proven with: those of the site, and a rate. */
export const PROVEN: readonly ChartSpec[] = [...CHARTS, GRANTED_RATE];

/** The proven chart of an id. */
export function provenChart(id: string): ChartSpec {
  const spec = PROVEN.find((chart) => chart.id === id);
  if (!spec) throw new Error(`no chart ${id}`);
  return spec;
}
