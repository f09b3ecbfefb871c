import type { Dataset } from '../../dataset/dataset.ts';
import { definePage, type PageData } from '../page-module.ts';
import { titled } from '../titles.ts';
import CheckPage from './CheckPage.svelte';
import { wordsOf } from './words.ts';

interface CheckData extends PageData {
  readonly dataset: Dataset;
}

/** A draft, read and checked on the reader’s own computer. */
export default definePage<'check', CheckData>('check', {
  load: async (_, site) => {
    const dataset = await site.dataset();
    if (!dataset.ok) return dataset;
    return { ok: true, value: { version: dataset.value.version, dataset: dataset.value } };
  },
  titleOf: ({ language }) => titled(wordsOf(language).page, language),
  component: CheckPage,
});
