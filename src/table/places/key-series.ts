import { rateChart } from '../rates/rate-chart.ts';
import type { ToldSeries } from '../spec.ts';
import { chartOf } from '../specs.ts';
import { toldChart } from '../told-chart.ts';
import type { KeyFigure } from './figure-list.ts';

/** How a figure is worked out; what it is called belongs to whoever shows it. */
export function seriesOf({ chart, of }: KeyFigure): ToldSeries {
  const spec = rateChart(toldChart(chartOf(chart), 'zh'), { of, per: '' });
  const series = spec.series.find(({ id }) => id === of);
  if (!series) throw new Error(`the chart ${chart} has no ${of}`);
  return series;
}
