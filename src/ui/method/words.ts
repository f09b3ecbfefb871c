import type { Language, Words } from '../../language/language.ts';
import type { Method } from './method.ts';
import { words as en } from './words.en.ts';
import { words as zh } from './words.zh.ts';

const WORDS: Words<Method> = { zh, en };

/** The text of the method page. */
export function wordsOf(language: Language): Method {
  return WORDS[language];
}
