import type { Language, Words } from '../../src/language/language.ts';
import { words as en } from './words.en.ts';
import { words as zh, type PictureWords } from './words.zh.ts';

const WORDS: Words<PictureWords> = { zh, en };

/** Words of pictures that stand beside shared links. */
export function wordsOf(language: Language): PictureWords {
  return WORDS[language];
}
