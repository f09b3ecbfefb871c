import type { Language, Words } from '../../language/language.ts';
import { words as en } from './spread.words.en.ts';
import { words as zh, type SpreadWords } from './spread.words.zh.ts';

const WORDS: Words<SpreadWords> = { zh, en };

/** What is said below a funnel. */
export function wordsOf(language: Language): SpreadWords {
  return WORDS[language];
}
