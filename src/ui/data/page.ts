import { REPORT_LIST, type ReportListFile } from '../../dataset/lists-file.ts';
import { definePage, type PageData } from '../page-module.ts';
import { titled } from '../titles.ts';
import DataPage from './DataPage.svelte';
import { wordsOf } from './words.ts';

interface DataData extends PageData {
  readonly list: ReportListFile;
}

/** Downloads of all data, and what is in them. */
export default definePage<'data', DataData>('data', {
  load: async (_, site) => {
    const list = await site.read(REPORT_LIST);
    return list.ok ? { ok: true, value: { version: list.value.version, list: list.value } } : list;
  },
  titleOf: ({ language }) => titled(wordsOf(language).page, language),
  component: DataPage,
});
