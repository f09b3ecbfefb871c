import type { Language, Words } from '../../../language/language.ts';
import { words as en } from './words.en.ts';
import { words as zh, type FunnelWords } from './words.zh.ts';

const WORDS: Words<FunnelWords> = { zh, en };

/** What stands in a funnel. */
export function wordsOf(language: Language): FunnelWords {
  return WORDS[language];
}
