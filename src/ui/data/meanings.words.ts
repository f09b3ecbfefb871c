import type { Language, Words } from '../../language/language.ts';
import type { Meanings } from './meanings.words.zh.ts';
import { words as en } from './meanings.words.en.ts';
import { words as zh } from './meanings.words.zh.ts';

const WORDS: Words<Meanings> = { zh, en };

/** What columns, status codes and files of the open data mean. */
export function wordsOf(language: Language): Meanings {
  return WORDS[language];
}
