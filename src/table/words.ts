import type { Language, Words } from '../language/language.ts';
import { words as en } from './words.en.ts';
import { words as zh, type ChartWords } from './words.zh.ts';

export type { ChartWords } from './words.zh.ts';

const WORDS: Words<ChartWords> = { zh, en };

/** The words of a language. */
export function wordsOf(language: Language): ChartWords {
  return WORDS[language];
}
