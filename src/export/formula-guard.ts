/**
 * A spreadsheet takes text that begins so for a formula; the full-width signs count too (Excel in Chinese takes them
 * alike). Numbers are written as numbers and never asked.
 */
export const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** The same for text that is pasted: a spreadsheet may drop the white space before it. */
export const PASTED_FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
