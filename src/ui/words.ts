import type { Language, Words } from '../language/language.ts';
import { words as en } from './words.en.ts';
import { words as zh, type ShellWords } from './words.zh.ts';

export type { ShellWords } from './words.zh.ts';

const WORDS: Words<ShellWords> = { zh, en };

/** Words of the shell around every page. */
export function wordsOf(language: Language): ShellWords {
  return WORDS[language];
}
