import type { OrRefusal } from '../../finding/finding.ts';
import { definePage, type PageData } from '../page-module.ts';
import { titled } from '../titles.ts';
import CheckPage from './CheckPage.svelte';
import { loadHeld, type Held } from './held.ts';
import { wordsOf } from './words.ts';

interface CheckData extends PageData {
  readonly held: () => Promise<OrRefusal<Held>>;
}

/** A draft, read and checked on the reader’s own computer. */
export default definePage<'check', CheckData>('check', {
  load: (_, site) =>
    Promise.resolve({ ok: true, value: { version: site.version, held: () => loadHeld(site) } }),
  titleOf: ({ language }) => titled(wordsOf(language).page, language),
  component: CheckPage,
});
