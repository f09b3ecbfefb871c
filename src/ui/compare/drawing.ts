import type { ShapeName } from '../../chart/load-shape.ts';
import type { ChartTable } from '../../table/chart-table.ts';
import type { View } from '../../view/view.ts';
import { sortingSeries } from './data/table-head.ts';

/** How a chart is drawn now, and how the site would draw it where nothing is asked for. */
export interface Drawing {
  readonly now: ShapeName;
  readonly usual: ShapeName;
}

/** Which series a table is ordered by: the one chosen, else its total or its first. */
export function sortedSeries(table: ChartTable, view: View): number {
  const chosen = table.series.findIndex(({ id }) => id === view.of);
  return chosen < 0 ? sortingSeries(table) : chosen;
}

/** What pressing the name of a column asks for: largest first, and pressed again the other way round. */
export function sortedBy(table: ChartTable, view: View, series: number): Partial<View> {
  const again = view.sort === 'value' && sortedSeries(table, view) === series;
  const order = { sort: 'value', descending: again ? !view.descending : true } as const;
  if (table.shape !== 'heat') return order;
  return { ...order, as: 'heat', of: table.series[series]?.id ?? '' };
}
