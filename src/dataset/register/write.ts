import papaparse from 'papaparse';
import { REGISTER_COLUMNS, registerLine, type RegisterRow } from './columns.ts';
import { delimiterOf } from './sheet.ts';

/**
 * A register with some organs more. What stands in it stays as it is to the character; line ends, separator and order
 * of columns are its own. A column that the new lines need and it lacks is put behind the others.
 */
export function withRows(csv: string, rows: readonly RegisterRow[]): string {
  const text = csv.trim() === '' ? `${REGISTER_COLUMNS.join(',')}\n` : csv;
  const delimiter = delimiterOf(text);
  const { data } = papaparse.parse<string[]>(text, { delimiter, preview: 1 });
  const head = (data[0] ?? []).map((name) => name.trim());
  const end = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const more = REGISTER_COLUMNS.filter(
    (column) => !head.includes(column) && rows.some((row) => row[column] !== ''),
  );
  const whole = endsLine(text) ? text : text + end;
  const [first = '', ...others] = recordsOf(whole);
  const kept =
    more.length === 0
      ? whole
      : [
          longer(first, more.map((column) => delimiter + column).join('')),
          ...others.map((record) =>
            record.trim() === '' ? record : longer(record, delimiter.repeat(more.length)),
          ),
        ].join('');
  return kept + rows.map((row) => registerLine(row, [...head, ...more], delimiter) + end).join('');
}

function endsLine(text: string): boolean {
  return /[\r\n]$/.test(text);
}

/** A record with something more before its line end. */
function longer(record: string, more: string): string {
  const end = /[\r\n]{0,2}$/.exec(record)?.[0] ?? '';
  return record.slice(0, record.length - end.length) + more + end;
}

/** The records of a CSV with their line ends; one in quotation marks may hold line ends of its own. */
function recordsOf(text: string): string[] {
  const records: string[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    const ends = character === '\n' || (character === '\r' && text[at + 1] !== '\n');
    if (!ends || quoted) continue;
    records.push(text.slice(from, at + 1));
    from = at + 1;
  }
  if (from < text.length) records.push(text.slice(from));
  return records;
}
