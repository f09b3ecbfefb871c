import type { Language } from '../language/language.ts';
import { chartMenuOf, type ChartMenuGroup } from '../table/chart-menu.ts';
import { CHART_IDS, chartOf, CHARTS } from '../table/specs.ts';
import type { ChartId, ToldChart } from '../table/spec.ts';
import { toldChart } from '../table/told-chart.ts';
import { HOME, pageOfFile, type ServedPage } from './page.ts';

// What `npm run dev` serves in place of what the prerenderer writes into every page.

/** The page of an address. */
export function addressOfFile(path: string): ServedPage {
  const file = path.split('/').at(-1) ?? '';
  return { ...(pageOfFile(file, CHART_IDS) ?? { page: HOME, language: 'zh' }), version: '' };
}

/** The chart of a page. */
export function devChart(chart: ChartId, language: Language): ToldChart {
  return toldChart(chartOf(chart), language);
}

/** The list of charts. */
export function devMenu(language: Language): ChartMenuGroup[] {
  return chartMenuOf(CHARTS, language);
}
