import type { Language, Words } from '../../language/language.ts';
import { words as en } from './words.en.ts';
import { words as zh, type RateWords } from './words.zh.ts';

const WORDS: Words<RateWords> = { zh, en };

/** The words of a language. */
export function wordsOf(language: Language): RateWords {
  return WORDS[language];
}
