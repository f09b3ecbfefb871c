import type { Language, Words } from '../../../language/language.ts';
import { words as en } from './words.en.ts';
import { words as zh, type NamedWords } from './words.zh.ts';

const WORDS: Words<NamedWords> = { zh, en };

/** Words of the sentences that name reasons and offices. */
export function wordsOf(language: Language): NamedWords {
  return WORDS[language];
}
