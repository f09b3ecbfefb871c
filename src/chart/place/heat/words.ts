import type { Language, Words } from '../../../language/language.ts';
import { words as en } from './words.en.ts';
import { words as zh, type HeatWords } from './words.zh.ts';

const WORDS: Words<HeatWords> = { zh, en };

/** Signs in the cells of a heat table. */
export function wordsOf(language: Language): HeatWords {
  return WORDS[language];
}
