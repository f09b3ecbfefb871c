import type { OrRefusal } from '../../finding/finding.ts';
import type { ChartId } from '../../table/spec.ts';
import { parseCollection } from '../../view/collection.ts';
import type { FormerIds } from '../../view/known.ts';
import { formerIdsFor } from '../former-ids.ts';
import { definePage, type PageData } from '../page-module.ts';
import { titled } from '../titles.ts';
import { chartsIn, loadCharts, type Datasets } from './charts.ts';
import DeckPage from './DeckPage.svelte';
import { keptCollection } from './keep.ts';
import { wordsOf } from './words.ts';

interface DeckData extends PageData {
  /** The figures of the charts that the address names. */
  readonly held: Datasets;
  /** Where former ids of offices lead; empty unless the address has one. */
  readonly former: FormerIds;
  /** Asks for those of further charts. */
  readonly more: (charts: readonly ChartId[]) => Promise<OrRefusal<Datasets>>;
}

/** Charts put together: shown, printed, taken away. */
export default definePage<'deck', DeckData>('deck', {
  load: async ({ query }, site) => {
    const { collection } = parseCollection(query);
    const held = await loadCharts(chartsIn(collection), site);
    if (!held.ok) return held;
    const more = (charts: readonly ChartId[]): Promise<OrRefusal<Datasets>> => loadCharts(charts, site);
    const former = await formerIdsFor([...collection.views, ...keptCollection().views], site);
    return { ok: true, value: { version: site.version, held: held.value, former, more } };
  },
  titleOf: ({ language }) => titled(wordsOf(language).page, language),
  component: DeckPage,
});
