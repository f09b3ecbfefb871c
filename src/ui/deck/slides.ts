import { chartOf } from '../../table/specs.ts';
import { opened } from '../../table/opening.ts';
import { tabulate } from '../../table/tabulate.ts';
import { toldChart } from '../../table/told-chart.ts';
import type { EveryShape } from '../../chart/load-shape.ts';
import type { ChartShape } from '../../chart/shape.ts';
import type { ChartTable } from '../../table/chart-table.ts';
import type { Language } from '../../language/language.ts';
import { keepKnown, type FormerIds } from '../../view/known.ts';
import { printQuery } from '../../view/query.ts';
import type { View } from '../../view/view.ts';
import { knownOf } from '../compare/filters/facets.ts';
import { hrefOf } from '../page.ts';
import type { Datasets } from './charts.ts';

/** One chart of a collection, with its figures. */
export interface DeckChart {
  readonly view: View;
  readonly table: ChartTable;
  /** How it is placed and drawn. */
  readonly shape: ChartShape;
  /** Relative address of the same view on its own page. */
  readonly href: string;
}

/** The charts of a collection whose figures have come, each tabulated as its own page would. */
export function chartsOf(
  views: readonly View[],
  datasets: Datasets,
  language: Language,
  shapes: EveryShape,
  former: FormerIds,
): DeckChart[] {
  return views.flatMap((asked) => {
    const dataset = datasets.get(asked.chart);
    if (!dataset) return [];
    const spec = toldChart(chartOf(asked.chart), language);
    const kept = keepKnown(asked, knownOf(dataset, spec, former));
    const view = opened(kept.view, dataset);
    const table = tabulate(spec, dataset, view);
    return {
      view,
      table,
      shape: shapes[table.shape],
      href: hrefOf({ kind: 'compare', chart: view.chart }, language, printQuery(view)),
    };
  });
}

/** A list with the item at `from` moved to `to`; the same list where either is outside. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return list;
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** Which chart a key leads to in a presentation, or undefined for a key that means nothing there. */
export function placeAfter(key: string, at: number, last: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (['ArrowRight', 'ArrowDown', 'PageDown', ' '].includes(key)) return Math.min(last, at + 1);
  if (['ArrowLeft', 'ArrowUp', 'PageUp'].includes(key)) return Math.max(0, at - 1);
  return undefined;
}
