import { STATUSES } from '../../src/report/value.ts';
import { TIDY_COLUMNS, type TidyRow } from '../../src/dataset/tidy.ts';
import type { Words } from '../../src/language/language.ts';
import { wordsOf } from '../../src/ui/data/meanings.words.ts';

/** What a column of the open data means, for `datapackage.json`, CSVW and the README alike. */
export interface Field {
  readonly name: keyof TidyRow;
  readonly type: 'string' | 'integer' | 'number';
  readonly zh: string;
  readonly en: string;
}

const MEANINGS = { zh: wordsOf('zh'), en: wordsOf('en') };

const TYPES: Partial<Record<keyof TidyRow, Field['type']>> = {
  year: 'integer',
  value: 'number',
  approximate: 'integer',
};

/** The columns in their order, with the meanings that the data page gives. */
export const FIELDS: readonly Field[] = [...TIDY_COLUMNS, 'approximate' as const].map((name) => ({
  name,
  type: TYPES[name] ?? 'string',
  zh: MEANINGS.zh.columns[name],
  en: MEANINGS.en.columns[name],
}));

/** Codes of the status column. */
export const STATUS_CODES: readonly string[] = STATUSES;

/** What each code says. */
export const CODE_MEANINGS: Words<Readonly<Record<string, string>>> = {
  zh: MEANINGS.zh.states,
  en: MEANINGS.en.states,
};
