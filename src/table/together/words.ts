import type { Language, Words } from '../../language/language.ts';
import { words as en } from './words.en.ts';
import { words as zh, type TogetherWords } from './words.zh.ts';

const WORDS: Words<TogetherWords> = { zh, en };

/** Words for what several offices come to. */
export function wordsOf(language: Language): TogetherWords {
  return WORDS[language];
}
