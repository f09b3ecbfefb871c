import type { Dataset } from '../../dataset/dataset.ts';
import type { ChartMenuGroup } from '../../table/chart-menu.ts';
import type { ChartSpec } from '../../table/spec.ts';
import { learnShape } from '../../chart/shapes.ts';
import { definePage, type PageData } from '../page-module.ts';
import { titled } from '../titles.ts';
import { wordsOf } from '../words.ts';
import ComparePage from './ComparePage.svelte';

interface CompareData extends PageData {
  readonly dataset: Dataset;
  readonly spec: ChartSpec;
  readonly menu: readonly ChartMenuGroup[];
  readonly kinds: Readonly<Record<string, string>>;
}

/** One chart and its table. */
export default definePage<'compare', CompareData>('compare', {
  load: async ({ page }, site) => {
    const [dataset, spec] = await Promise.all([site.dataset(), site.chart(page.chart)]);
    if (!dataset.ok) return dataset;
    await learnShape(spec.shape);
    const { version } = dataset.value;
    return {
      ok: true,
      value: {
        version,
        dataset: dataset.value,
        spec,
        menu: await site.menu(),
        kinds: await site.kinds(dataset.value),
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
