import type { Language, Words } from '../../language/language.ts';
import { words as en } from './words.en.ts';
import { words as zh, type CompareWords } from './words.zh.ts';

export type { CompareWords } from './words.zh.ts';

const WORDS: Words<CompareWords> = { zh, en };

/** Words of the compare page. */
export function wordsOf(language: Language): CompareWords {
  return WORDS[language];
}
