import type { Dataset } from '../../dataset/dataset.ts';
import type { ChartMenuGroup } from '../../table/chart-menu.ts';
import type { ChartSpec } from '../../table/spec.ts';
import { OFFICE_SEARCH } from '../../dataset/offices-file.ts';
import { loadShape } from '../../chart/load-shape.ts';
import type { ChartShape } from '../../chart/shape.ts';
import { definePage, type PageData } from '../page-module.ts';
import { titled } from '../titles.ts';
import { wordsOf } from '../words.ts';
import { loadChart } from '../load-chart.ts';
import ComparePage from './ComparePage.svelte';
import { kindNames } from './filters/kinds.ts';
import type { LoadSearch } from './offices/office-search.ts';

interface CompareData extends PageData {
  readonly dataset: Dataset;
  readonly spec: ChartSpec;
  readonly shape: ChartShape;
  readonly menu: readonly ChartMenuGroup[];
  readonly search: LoadSearch;
  readonly kinds: Readonly<Record<string, string>>;
}

/** One chart and its table. */
export default definePage<'compare', CompareData>('compare', {
  load: async ({ page, language }, site) => {
    const [dataset, spec, menu] = await Promise.all([
      loadChart(page.chart, site),
      site.chart(page.chart),
      site.menu(),
    ]);
    if (!dataset.ok) return dataset;
    if (!spec.ok) return spec;
    if (!menu.ok) return menu;
    return {
      ok: true,
      value: {
        version: dataset.value.version,
        dataset: dataset.value,
        spec: spec.value,
        shape: await loadShape(spec.value.shape),
        menu: menu.value,
        kinds: kindNames(dataset.value.offices, language),
        search: () => site.read(OFFICE_SEARCH),
      },
    };
  },
  titleOf: ({ page, language }, { spec }) => {
    if (!page.home)
      return titled({ title: spec.title[language], description: spec.definition[language] }, language);
    const { home, source } = wordsOf(language);
    return { title: home, description: source };
  },
  component: ComparePage,
});
