import type { Language, Words } from '../../language/language.ts';
import { words as en } from './words.en.ts';
import { words as zh, type OfficesWords } from './words.zh.ts';

export type { OfficesWords } from './words.zh.ts';

const WORDS: Words<OfficesWords> = { zh, en };

/** Words of the list of offices. */
export function wordsOf(language: Language): OfficesWords {
  return WORDS[language];
}
