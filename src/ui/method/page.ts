import { definePage, type PageData } from '../page-module.ts';
import { titled } from '../titles.ts';
import MethodPage from './MethodPage.svelte';
import { wordsOf } from './words.ts';

/** How figures are read, and what this site does not do. */
export default definePage<'method', PageData>('method', {
  load: (_, { version }) => Promise.resolve({ ok: true, value: { version } }),
  titleOf: ({ language }) => titled(wordsOf(language).page, language),
  component: MethodPage,
});
