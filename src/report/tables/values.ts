import type { SheetCell, SheetRow } from './sheet.ts';

/**
 * Takes the value cells of a row: as many as the block has columns, counted from the right, blanks in their place.
 * `trailing` is how many empty cells stand behind the last column in this table, null where nothing tells.
 * Null where the row does not say which cell belongs to which column: nothing is guessed.
 */
export function takeValues(after: SheetRow, columns: number, trailing: number | null): SheetRow | null {
  if (after.length === columns) return after;
  if (after.length < columns) return null;
  const filled = after.flatMap((cell, index) => (cell.kind === 'blank' ? [] : [index]));
  const first = filled[0];
  const last = filled.at(-1);
  if (first === undefined || last === undefined) {
    const end = after.length - Math.min(trailing ?? 0, after.length - columns);
    return after.slice(end - columns, end);
  }
  if (last - first + 1 > columns) return null;
  if (last - first + 1 === columns) return after.slice(first, last + 1);
  const end = trailing === null ? after.length : after.length - trailing;
  const start = end - columns;
  if (start < 0 || first < start || last >= end) return null;
  // Without any witness only a row that is filled to its right edge shows where its columns end.
  if (trailing === null && last !== after.length - 1) return null;
  return after.slice(start, end);
}

/** How many empty cells stand behind the last column, told by the rows that are filled and by the header. */
export function trailingCells(
  rows: readonly { readonly after: SheetRow; readonly columns: number }[],
  header: readonly SheetRow[],
): number | null {
  const votes = new Map<number, number>();
  const vote = (count: number): void => {
    votes.set(count, (votes.get(count) ?? 0) + 1);
  };
  for (const { after, columns } of rows) {
    const filled = after.flatMap((cell, index) => (cell.kind === 'blank' ? [] : [index]));
    const first = filled[0];
    const last = filled.at(-1);
    if (first === undefined || last === undefined || last - first + 1 !== columns) continue;
    vote(after.length - 1 - last);
  }
  for (const row of header) {
    const last = row.map(isTotal).lastIndexOf(true);
    if (last > 0) vote(row.length - 1 - last);
  }
  return votes.size === 1 ? ([...votes.keys()][0] ?? null) : null;
}

function isTotal({ label }: SheetCell): boolean {
  return label?.levelled === '总计' || label?.levelled === '合计';
}
