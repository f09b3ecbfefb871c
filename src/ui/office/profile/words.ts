import type { Language, Words } from '../../../language/language.ts';
import { words as en } from './words.en.ts';
import { words as zh, type ProfileWords } from './words.zh.ts';

export type { ProfileWords } from './words.zh.ts';

const WORDS: Words<ProfileWords> = { zh, en };

/** Words of the profile of an office. */
export function wordsOf(language: Language): ProfileWords {
  return WORDS[language];
}
