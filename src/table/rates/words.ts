import type { Language, Words } from '../../language/language.ts';
import { words as en } from './words.en.ts';
import { words as zh, type RateWords } from './words.zh.ts';

const WORDS: Words<RateWords> = { zh, en };

/** What is said of rates. */
export function wordsOf(language: Language): RateWords {
  return WORDS[language];
}
