import type { OrRefusal } from '../../finding/finding.ts';
import { loadShape } from '../../chart/load-shape.ts';
import type { ChartShape } from '../../chart/shape.ts';
import type { ChartMenuGroup } from '../../table/chart-menu.ts';
import type { ToldChart } from '../../table/spec.ts';
import { parseQuery } from '../../view/query.ts';
import type { View } from '../../view/view.ts';
import { definePage, type PageData } from '../page-module.ts';
import { titled } from '../titles.ts';
import { wordsOf } from '../words.ts';
import type ChartAlone from './ChartAlone.svelte';
import ComparePage from './ComparePage.svelte';
import type { FirstLook } from './first/first-look.ts';
import type { Whole } from './whole.ts';

interface CompareData extends PageData {
  readonly spec: ToldChart;
  readonly first: FirstLook;
  readonly shape: ChartShape;
  readonly menu: readonly ChartMenuGroup[];
  /** Fetches the figures, for a view that the page does not open on. */
  readonly load: (asked: View) => Promise<OrRefusal<Whole>>;
  /** What a chart in a frame is shown by; null where the page is whole. */
  readonly Alone: typeof ChartAlone | null;
}

/** One chart and its table. */
export default definePage<'compare', CompareData>('compare', {
  load: async ({ page, query }, site) => {
    const [first, spec, menu] = await Promise.all([
      site.first(page.chart),
      site.chart(page.chart),
      site.menu(),
    ]);
    if (!first.ok) return first;
    if (!spec.ok) return spec;
    if (!menu.ok) return menu;
    const { view } = parseQuery(query, page.chart);
    return {
      ok: true,
      value: {
        version: first.value.version,
        first: first.value,
        spec: spec.value,
        shape: await loadShape(first.value.table.shape),
        menu: menu.value,
        load: async (asked) => (await import('./whole.ts')).wholeOf(spec.value, asked, site),
        Alone: view.embed ? (await import('./ChartAlone.svelte')).default : null,
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
