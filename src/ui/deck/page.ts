import type { Dataset } from '../../dataset/dataset.ts';
import { definePage, type PageData } from '../page-module.ts';
import { titled } from '../titles.ts';
import DeckPage from './DeckPage.svelte';
import { wordsOf } from './words.ts';

interface DeckData extends PageData {
  readonly dataset: Dataset;
}

/** Charts put together: shown, printed, taken away. */
export default definePage<'deck', DeckData>('deck', {
  load: async (_, site) => {
    const dataset = await site.dataset();
    if (!dataset.ok) return dataset;
    return { ok: true, value: { version: dataset.value.version, dataset: dataset.value } };
  },
  titleOf: ({ language }) => titled(wordsOf(language).page, language),
  component: DeckPage,
});
