import type { Language, Words } from './language.ts';
import { signs as en } from './signs.en.ts';
import { signs as zh, type Signs } from './signs.zh.ts';

const SIGNS: Words<Signs> = { zh, en };

/** The punctuation of a language, with the spaces that belong to it; for text put together from parts. */
export function signsOf(language: Language): Signs {
  return SIGNS[language];
}
