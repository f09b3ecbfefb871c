import type { Language, Words } from '../../language/language.ts';
import { words as en } from './words.en.ts';
import { words as zh, type DataWords } from './words.zh.ts';

export type { DataWords } from './words.zh.ts';

const WORDS: Words<DataWords> = { zh, en };

/** Words of the data page. */
export function wordsOf(language: Language): DataWords {
  return WORDS[language];
}
