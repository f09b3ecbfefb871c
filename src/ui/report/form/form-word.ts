import { editionOf } from '../../../catalogue/editions.ts';
import type { Language } from '../../../language/language.ts';
import type { ReportForm } from '../../../report/report.ts';
import type { ReportWords } from '../words.ts';

/** The form of a report in a word: `2021 年版表式`, or why no edition can be named. */
export function formWord(form: ReportForm, { forms }: ReportWords, language: Language): string {
  if (form === null || form === 'mixed' || form === 'older') return forms[form ?? 'none'];
  return editionOf(form)?.[language] ?? form;
}
