import type { Language, Words } from '../../../language/language.ts';
import { words as en } from './words.en.ts';
import { words as zh, type FirstWords } from './words.zh.ts';

export type { FirstWords } from './words.zh.ts';

const WORDS: Words<FirstWords> = { zh, en };

/** What is said of all that is held. */
export function wordsOf(language: Language): FirstWords {
  return WORDS[language];
}
