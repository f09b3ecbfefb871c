import type { Language, Words } from '../../language/language.ts';
import { words as en } from './words.en.ts';
import { words as zh, type TakeWords } from './words.zh.ts';

export type { TakeWords } from './words.zh.ts';

const WORDS: Words<TakeWords> = { zh, en };

/** Words of the dialogs that hand charts over. */
export function wordsOf(language: Language): TakeWords {
  return WORDS[language];
}
