import type { Language, Words } from '../language/language.ts';
import { words as en } from './words.en.ts';
import { words as zh, type ExportWords } from './words.zh.ts';

const WORDS: Words<ExportWords> = { zh, en };

/** Words of the files that charts are taken away in. */
export function wordsOf(language: Language): ExportWords {
  return WORDS[language];
}
