import type { Dataset } from '../../dataset/dataset.ts';
import { definePage, type PageData } from '../page-module.ts';
import { titled } from '../titles.ts';
import type { RuleCounts } from './counts.ts';
import RulesPage from './RulesPage.svelte';
import { wordsOf } from './words.ts';

interface RulesData extends PageData {
  readonly dataset: Dataset;
  readonly counts: RuleCounts | null;
}

/** The rule book, and what it said of all reports. */
export default definePage<'rules', RulesData>('rules', {
  load: async (_, site) => {
    const dataset = await site.dataset();
    if (!dataset.ok) return dataset;
    return {
      ok: true,
      value: { version: dataset.value.version, dataset: dataset.value, counts: site.ruleCounts() },
    };
  },
  titleOf: ({ language }) => titled(wordsOf(language).page, language),
  component: RulesPage,
});
