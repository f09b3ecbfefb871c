import { OFFICES } from '../dataset/offices/offices-file.ts';
import type { OrRefusal } from '../finding/finding.ts';
import type { Language } from '../language/language.ts';
import { chartMenuOf, type ChartMenuGroup } from '../table/chart-menu.ts';
import { CHART_IDS, chartOf, CHARTS } from '../table/specs.ts';
import type { ChartId, ToldChart } from '../table/spec.ts';
import { toldChart } from '../table/told-chart.ts';
import type { FirstLook } from './compare/first/first-look.ts';
import { lookFirst } from './compare/first/look-first.ts';
import { loadChart } from './load-chart.ts';
import { HOME, pageOfFile, type ServedPage } from './page.ts';
import type { Site } from './site.ts';

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

/** What the page of a chart opens on. */
export async function devFirst(
  chart: ChartId,
  language: Language,
  site: Pick<Site, 'read'>,
): Promise<OrRefusal<FirstLook>> {
  const [dataset, offices] = await Promise.all([loadChart(chart, site), site.read(OFFICES)]);
  if (!dataset.ok) return dataset;
  if (!offices.ok) return offices;
  return { ok: true, value: lookFirst(devChart(chart, language), dataset.value, offices.value.kinds) };
}

/** The list of charts. */
export function devMenu(language: Language): ChartMenuGroup[] {
  return chartMenuOf(CHARTS, language);
}
