import type { Language, Words } from '../../language/language.ts';
import type { ReportForm } from '../../report/report.ts';
import { words as en } from './words.en.ts';
import { words as zh, type ReportWords } from './words.zh.ts';

export type { ReportWords } from './words.zh.ts';

const WORDS: Words<ReportWords> = { zh, en };

/** Words of the report page. `{…}` are filled by `fill`. */
export function wordsOf(language: Language): ReportWords {
  return WORDS[language];
}

/** What is to be said of a report whose form is not one edition; null where it is. */
export function noticeOf(form: ReportForm, words: ReportWords): string | null {
  if (form === 'mixed' || form === 'older') return words.notice[form];
  return form === null ? words.notice.none : null;
}
