import type { OrRefusal } from '../../finding/finding.ts';
import type { ChartId } from '../../table/spec.ts';
import { parseCollection } from '../../view/collection.ts';
import { definePage, type PageData } from '../page-module.ts';
import { titled } from '../titles.ts';
import { chartsIn, loadCharts, type Datasets } from './charts.ts';
import DeckPage from './DeckPage.svelte';
import { wordsOf } from './words.ts';

interface DeckData extends PageData {
  /** The figures of the charts that the address names. */
  readonly held: Datasets;
  /** Asks for those of further charts. */
  readonly more: (charts: readonly ChartId[]) => Promise<OrRefusal<Datasets>>;
}

/** Charts put together: shown, printed, taken away. */
export default definePage<'deck', DeckData>('deck', {
  load: async ({ query }, site) => {
    const held = await loadCharts(chartsIn(parseCollection(query).collection), site);
    if (!held.ok) return held;
    const more = (charts: readonly ChartId[]): Promise<OrRefusal<Datasets>> => loadCharts(charts, site);
    return { ok: true, value: { version: site.version, held: held.value, more } };
  },
  titleOf: ({ language }) => titled(wordsOf(language).page, language),
  component: DeckPage,
});
