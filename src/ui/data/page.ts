import { REPORT_LIST, type ReportListFile } from '../../dataset/lists-file.ts';
import { definePage, type PageData } from '../page-module.ts';
import { titled } from '../titles.ts';
import type { ToldRate } from '../rates/told-rate.ts';
import DataPage from './DataPage.svelte';
import { wordsOf } from './words.ts';

interface DataData extends PageData {
  readonly list: ReportListFile;
  readonly rates: readonly ToldRate[];
}

/** Downloads of all data, and what is in them. */
export default definePage<'data', DataData>('data', {
  load: async (_, site) => {
    const [list, rates] = await Promise.all([site.read(REPORT_LIST), site.rates()]);
    if (!list.ok) return list;
    if (!rates.ok) return rates;
    return { ok: true, value: { version: list.value.version, list: list.value, rates: rates.value } };
  },
  titleOf: ({ language }) => titled(wordsOf(language).page, language),
  component: DataPage,
});
