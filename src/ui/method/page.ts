import { definePage, type PageData } from '../page-module.ts';
import { titled } from '../titles.ts';
import type { ToldRate } from '../rates/told-rate.ts';
import MethodPage from './MethodPage.svelte';
import { wordsOf } from './words.ts';

interface MethodData extends PageData {
  readonly rates: readonly ToldRate[];
}

/** How figures are read, and what this site does not do. */
export default definePage<'method', MethodData>('method', {
  load: async (_, site) => {
    const rates = await site.rates();
    return rates.ok ? { ok: true, value: { version: site.version, rates: rates.value } } : rates;
  },
  titleOf: ({ language }) => titled(wordsOf(language).page, language),
  component: MethodPage,
});
