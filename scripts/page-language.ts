import type { Alias } from 'vite';
import { LANGUAGES, type Language } from '../src/language/language.ts';

const WORDS = new RegExp(`\\.(?:${LANGUAGES.join('|')})\\.ts$`);

/**
 * Language of the pages whose scripts are built: `vite build --mode en`. Every other mode speaks all of them: the
 * prerenderer's, the tests', the dev server's.
 */
export function languageOfMode(mode: string): Language | undefined {
  return LANGUAGES.find((language) => language === mode);
}

/** A page is in one language: whatever asks for `words.zh.ts` or `words.en.ts` gets the words of that one. */
export function onlyWordsOf(language: Language | undefined): Alias[] {
  return language === undefined ? [] : [{ find: WORDS, replacement: `.${language}.ts` }];
}

/** Where a build leaves its manifest, from the site's root. */
export function manifestOf(language: Language | undefined): string {
  return `.vite/manifest.${language ?? 'all'}.json`;
}
