import type { Dataset } from '../../dataset/dataset.ts';
import { definePage, type PageData } from '../page-module.ts';
import { titled } from '../titles.ts';
import DataPage from './DataPage.svelte';
import { wordsOf } from './words.ts';

interface DataData extends PageData {
  readonly dataset: Dataset;
}

/** Downloads of all data, and what is in them. */
export default definePage<'data', DataData>('data', {
  load: async (_, site) => {
    const dataset = await site.dataset();
    if (!dataset.ok) return dataset;
    return { ok: true, value: { version: dataset.value.version, dataset: dataset.value } };
  },
  titleOf: ({ language }) => titled(wordsOf(language).page, language),
  component: DataPage,
});
