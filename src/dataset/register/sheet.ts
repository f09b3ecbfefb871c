import papaparse from 'papaparse';
import type { Finding } from '../../finding/finding.ts';

/** One line of a CSV that somebody keeps by hand. */
export interface SheetRow<Column extends string> {
  /** As a spreadsheet numbers it; the heading is line 1. */
  readonly line: number;
  readonly field: (column: Column) => string;
}

/** A CSV kept by hand, and what there is to say of it as such. `file` is its name in `data/`. */
export interface Sheet<Column extends string> {
  readonly rows: readonly SheetRow<Column>[];
  readonly findings: readonly Finding[];
}

// What no XML may hold, and marks that turn the reading order round: a vertical tab from Word is enough to break
// every picture an office stands in.
const UNSEEN = /[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu;
const SPACES = /[\t-\r]/;

/**
 * Reads a CSV kept by hand: any order of columns, any usual separator, lines without content passed over. Control
 * characters are taken out and told; a column nobody asks for is told, so that a slip in a heading is seen.
 */
export function readSheet<Column extends string>(
  csv: string,
  file: string,
  columns: readonly Column[],
  needed: readonly Column[],
): Sheet<Column> {
  const parsed = papaparse.parse<string[]>(csv, { delimiter: delimiterOf(csv) });
  // A quote without a partner swallows all that follows: the last record is then no line of anybody's.
  const open = parsed.errors.find(({ code }) => code === 'MissingQuotes')?.row ?? Infinity;
  const [head = [], ...records] = parsed.data.slice(0, open);
  const findings: Finding[] = [];
  const tell = (code: string, facts: Finding['facts']): void => {
    findings.push({ code, severity: 'warning', spans: [], facts: { file, ...facts } });
  };
  const names = head.map((name) => plain(name));
  for (const name of names)
    if (name !== '' && !(columns as readonly string[]).includes(name))
      tell('sheet-column-unknown', { column: name, columns: columns.join(', ') });
  const missing = records.length > 0 ? needed.filter((name) => !names.includes(name)) : [];
  for (const column of missing) tell('sheet-column-missing', { column });
  if (open !== Infinity) tell('sheet-quotes', { line: open + 1 });
  if (missing.length > 0) return { rows: [], findings };
  const rows = records.flatMap((record, index): SheetRow<Column>[] => {
    if (record.every((field) => field.trim() === '')) return [];
    const line = index + 2;
    if (record.some((field) => plain(field) !== field.trim())) tell('sheet-unseen', { line });
    const fields = record.map(plain);
    return [{ line, field: (column) => fields[names.indexOf(column)] ?? '' }];
  });
  return { rows, findings };
}

const DELIMITERS = [',', ';', '\t', '|', '，', '；'] as const;

/** What parts the columns: whichever the heading has most of. */
export function delimiterOf(csv: string): string {
  const [head = ''] = csv.split(/[\r\n]/, 1);
  const count = (delimiter: string): number => head.split(delimiter).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** A field without control characters; those that part words leave a space, which Chinese has none of. */
function plain(field: string): string {
  const bare = field.trim();
  return bare.replace(UNSEEN, (character, at: number) => {
    const [before = '', after = ''] = [bare[at - 1], bare[at + 1]];
    return SPACES.test(character) && /\w/.test(before) && /\w/.test(after) ? ' ' : '';
  });
}
