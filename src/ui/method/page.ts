import type { Dataset } from '../../dataset/dataset.ts';
import { definePage, type PageData } from '../page-module.ts';
import { titled } from '../titles.ts';
import MethodPage from './MethodPage.svelte';
import { wordsOf } from './words.ts';

interface MethodData extends PageData {
  readonly dataset: Dataset;
}

/** How figures are read, and what this site does not do. */
export default definePage<'method', MethodData>('method', {
  load: async (_, site) => {
    const dataset = await site.dataset();
    if (!dataset.ok) return dataset;
    return { ok: true, value: { version: dataset.value.version, dataset: dataset.value } };
  },
  titleOf: ({ language }) => titled(wordsOf(language).page, language),
  component: MethodPage,
});
