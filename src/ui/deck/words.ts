import type { Language, Words } from '../../language/language.ts';
import { words as en } from './words.en.ts';
import { words as zh, type DeckWords } from './words.zh.ts';

export type { DeckWords } from './words.zh.ts';

const WORDS: Words<DeckWords> = { zh, en };

/** Words of the collection of charts. */
export function wordsOf(language: Language): DeckWords {
  return WORDS[language];
}
