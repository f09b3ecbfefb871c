import type { Language, Words } from '../../language/language.ts';
import { words as en } from './words.en.ts';
import { words as zh, type OfficeWords } from './words.zh.ts';

export type { OfficeWords } from './words.zh.ts';

const WORDS: Words<OfficeWords> = { zh, en };

/** Words of the office page. */
export function wordsOf(language: Language): OfficeWords {
  return WORDS[language];
}
