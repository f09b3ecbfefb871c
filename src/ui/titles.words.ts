import type { Language, Words } from '../language/language.ts';
import { words as en } from './titles.words.en.ts';
import { words as zh, type TitleWords } from './titles.words.zh.ts';

const WORDS: Words<TitleWords> = { zh, en };

/** Words of the titles and descriptions of pages. */
export function wordsOf(language: Language): TitleWords {
  return WORDS[language];
}
