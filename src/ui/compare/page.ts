import type { Name } from '../../catalogue/figure.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { ChartMenuGroup } from '../../table/chart-menu.ts';
import type { ToldChart } from '../../table/spec.ts';
import { OFFICES, OFFICE_SEARCH } from '../../dataset/offices/offices-file.ts';
import { loadShape } from '../../chart/load-shape.ts';
import type { ChartShape } from '../../chart/shape.ts';
import { definePage, type PageData } from '../page-module.ts';
import { titled } from '../titles.ts';
import { wordsOf } from '../words.ts';
import { loadChart } from '../load-chart.ts';
import type { FormerIds } from '../../view/known.ts';
import { parseQuery } from '../../view/query.ts';
import type ChartAlone from './ChartAlone.svelte';
import ComparePage from './ComparePage.svelte';
import type { LoadSearch } from './offices/office-search.ts';

interface CompareData extends PageData {
  readonly dataset: Dataset;
  readonly spec: ToldChart;
  readonly shape: ChartShape;
  readonly menu: readonly ChartMenuGroup[];
  readonly search: LoadSearch;
  /** Where former ids of offices lead; empty unless the address has one. */
  readonly former: FormerIds;
  /** Names of the kinds of office, by id. */
  readonly kinds: Readonly<Record<string, Name>>;
  /** What a chart in a frame is shown by; null where the page is whole. */
  readonly Alone: typeof ChartAlone | null;
}

/** One chart and its table. */
export default definePage<'compare', CompareData>('compare', {
  load: async ({ page, query }, site) => {
    const [dataset, offices, spec, menu] = await Promise.all([
      loadChart(page.chart, site),
      site.read(OFFICES),
      site.chart(page.chart),
      site.menu(),
    ]);
    if (!dataset.ok) return dataset;
    if (!offices.ok) return offices;
    if (!spec.ok) return spec;
    if (!menu.ok) return menu;
    const { view } = parseQuery(query, page.chart);
    return {
      ok: true,
      value: {
        version: dataset.value.version,
        dataset: dataset.value,
        spec: spec.value,
        shape: await loadShape(spec.value.shape),
        menu: menu.value,
        kinds: offices.value.kinds,
        Alone: view.embed ? (await import('./ChartAlone.svelte')).default : null,
        search: () => site.read(OFFICE_SEARCH),
        former:
          view.offices.length > 0
            ? await (await import('../former-ids.ts')).formerIdsFor([view], site)
            : new Map(),
      },
    };
  },
  titleOf: ({ page, language }, { spec }) => {
    if (!page.home) return titled({ title: spec.title, description: spec.definition }, language);
    const { home, source } = wordsOf(language);
    return { title: home, description: source };
  },
  component: ComparePage,
});
