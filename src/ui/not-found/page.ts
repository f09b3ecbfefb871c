import { definePage, type PageData } from '../page-module.ts';
import { titled } from '../titles.ts';
import { wordsOf } from '../trouble.words.ts';
import NotFoundPage from './NotFoundPage.svelte';

/** What an address that leads nowhere shows. */
export default definePage<'not-found', PageData>('not-found', {
  load: (_, { version }) => Promise.resolve({ ok: true, value: { version } }),
  titleOf: ({ language }) => {
    const { notFound, notFoundText } = wordsOf(language);
    return titled({ title: notFound, description: notFoundText }, language);
  },
  component: NotFoundPage,
});
