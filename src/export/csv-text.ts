import Papa from 'papaparse';

/**
 * A spreadsheet takes text that begins so for a formula; the full-width signs count too (Excel in Chinese takes them
 * alike). Numbers are written as numbers and never touched.
 */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** The mark by which Excel knows UTF-8; table libraries take it for a part of the first heading. */
export const UTF8_MARK = '\ufeff';

type Field = string | number;

/** Rows as CSV with CRLF at every line's end, text that could run as a formula made neutral; '' for no rows. */
export function csvLines(rows: readonly (readonly Field[])[]): string {
  if (rows.length === 0) return '';
  const data = rows.map((row) => [...row]);
  return `${Papa.unparse(data, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}
