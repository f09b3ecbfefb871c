import { RULES, type RulesFile } from '../../dataset/lists-file.ts';
import { definePage, type PageData } from '../page-module.ts';
import { titled } from '../titles.ts';
import RulesPage from './RulesPage.svelte';
import { wordsOf } from './words.ts';

interface RulesData extends PageData {
  readonly file: RulesFile;
}

/** The rule book, and what it said of all reports. */
export default definePage<'rules', RulesData>('rules', {
  load: async (_, site) => {
    const file = await site.read(RULES);
    return file.ok ? { ok: true, value: { version: file.value.version, file: file.value } } : file;
  },
  titleOf: ({ language }) => titled(wordsOf(language).page, language),
  component: RulesPage,
});
