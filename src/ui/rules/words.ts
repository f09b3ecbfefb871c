import type { Language, Words } from '../../language/language.ts';
import { words as en } from './words.en.ts';
import { words as zh, type RulesWords } from './words.zh.ts';

export type { RulesWords } from './words.zh.ts';

const WORDS: Words<RulesWords> = { zh, en };

/** Words of the rules page. */
export function wordsOf(language: Language): RulesWords {
  return WORDS[language];
}
