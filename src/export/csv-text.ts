import { FORMULA } from './formula-guard.ts';

/** The mark by which Excel knows UTF-8; table libraries take it for a part of the first heading. */
export const UTF8_MARK = '\ufeff';

type Field = string | number;

/** What cannot stand in a field without quotes (RFC 4180), and spaces at its ends, which some readers drop. */
const QUOTED = /[",\r\n]|^\s|\s$/;

/** Rows as CSV with CRLF at every line's end, text that could run as a formula made neutral; '' for no rows. */
export function csvLines(rows: readonly (readonly Field[])[]): string {
  return rows.map((row) => `${row.map(fieldText).join(',')}\r\n`).join('');
}

function fieldText(field: Field): string {
  if (typeof field === 'number') return String(field);
  if (FORMULA.test(field)) return quoted(`'${field}`);
  return QUOTED.test(field) ? quoted(field) : field;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
