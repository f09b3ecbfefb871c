import type { Language, Words } from '../../language/language.ts';
import { words as en } from './notices.words.en.ts';
import { words as zh, type NoticeWords } from './notices.words.zh.ts';

const WORDS: Words<NoticeWords> = { zh, en };

/** The words of a language. */
export function wordsOf(language: Language): NoticeWords {
  return WORDS[language];
}
