import type { Language, Words } from '../../language/language.ts';
import { words as en } from './words.en.ts';
import { words as zh, type CheckWords } from './words.zh.ts';

export type { CheckWords } from './words.zh.ts';

const WORDS: Words<CheckWords> = { zh, en };

/** The words of the self-check page. */
export function wordsOf(language: Language): CheckWords {
  return WORDS[language];
}
