import type { Language, Words } from '../../language/language.ts';
import { wordsOf as chartWordsOf, type ChartWords } from '../words.ts';
import { words as en } from './told.words.en.ts';
import { words as zh, type ToldWords } from './told.words.zh.ts';

/** Words of a chart, and those of what is said of its table once, when it is made. */
export type TableWords = ChartWords & ToldWords;

const WORDS: Words<ToldWords> = { zh, en };

/** The words for making a table: titles, sentences, notes. What draws it needs those of the chart alone. */
export function wordsOf(language: Language): TableWords {
  return { ...chartWordsOf(language), ...WORDS[language] };
}
