import type { Language, Words } from '../../language/language.ts';
import { words as en } from './words.en.ts';
import { words as zh, type PlaceWords } from './words.zh.ts';

export type { PlaceWords } from './words.zh.ts';

const WORDS: Words<PlaceWords> = { zh, en };

/** Words of the page of a city or district. */
export function wordsOf(language: Language): PlaceWords {
  return WORDS[language];
}
