import type { Language, Words } from '../language/language.ts';
import { words as en } from './trouble.words.en.ts';
import { words as zh, type TroubleWords } from './trouble.words.zh.ts';

export type { TroubleWords } from './trouble.words.zh.ts';

const WORDS: Words<TroubleWords> = { zh, en };

/** Words of the page that is not there and of data that did not come. */
export function wordsOf(language: Language): TroubleWords {
  return WORDS[language];
}
