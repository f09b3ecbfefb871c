import { STATUSES } from '../../src/report/value.ts';
import { TIDY_COLUMNS, type TidyRow } from '../../src/dataset/tidy.ts';
import { COLUMN_MEANINGS, STATUS_MEANINGS } from '../../src/ui/data/meanings.ts';

/** What a column of the open data means, for `datapackage.json`, CSVW and the README alike. */
export interface Field {
  readonly name: keyof TidyRow;
  readonly type: 'string' | 'integer' | 'number';
  readonly zh: string;
  readonly en: string;
}

const TYPES: Partial<Record<keyof TidyRow, Field['type']>> = {
  year: 'integer',
  value: 'number',
  approximate: 'integer',
};

/** The columns in their order, with the meanings that the data page gives. */
export const FIELDS: readonly Field[] = [...TIDY_COLUMNS, 'approximate' as const].map((name) => ({
  name,
  type: TYPES[name] ?? 'string',
  ...COLUMN_MEANINGS[name],
}));

/** Codes of the status column. */
export const STATUS_CODES: readonly string[] = STATUSES;

/** What each code says. */
export const CODE_MEANINGS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> =
  STATUS_MEANINGS;
