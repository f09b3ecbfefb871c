import type { SheetRow } from './sheet.ts';

/**
 * Where the value cells of a table stand. left: right behind the label, rows filled up with empty cells at their end
 * (as web pages are flattened). right: at the end of the row, `trailing` empty cells behind them.
 */
export type Alignment = { readonly side: 'left' } | { readonly side: 'right'; readonly trailing: number };

/** The cells behind a row's label and how many of them are values. */
export interface ValueRow {
  readonly after: SheetRow;
  readonly columns: number;
}

/**
 * Takes the value cells of a row, blanks in their place. Null where the row does not say for certain which cell
 * belongs to which column: nothing is guessed.
 */
export function takeValues(after: SheetRow, columns: number, alignment: Alignment | null): SheetRow | null {
  if (after.length === columns) return after;
  if (after.length < columns) return null;
  const { first, last } = filledRange(after);
  if (first === null || last === null) return after.slice(0, columns);
  if (last - first + 1 > columns) return null;
  if (last - first + 1 === columns) return after.slice(first, last + 1);
  const start = alignment ? startOf(after, columns, alignment) : null;
  return start !== null && covers(start, columns, first, last) ? after.slice(start, start + columns) : null;
}

/** Takes the values of a row that is known to have lost or gained cells: only where each column is filled. */
export function takeFilled(after: SheetRow, columns: number): SheetRow | null {
  const { first, last } = filledRange(after);
  if (first === null || last === null || last - first + 1 !== columns) return null;
  const values = after.slice(first, last + 1);
  return values.every(({ kind }) => kind !== 'blank') ? values : null;
}

/**
 * The one width to which all rows of a table were filled up, or null for a table whose rows are as long as their
 * cells. `labels` counts the cells up to the innermost label: rows of different depth share a width only if filled up.
 */
export function filledUpWidth(
  rows: readonly { readonly width: number; readonly labels: number }[],
): number | null {
  const byWidth = new Map<number, { count: number; depths: Set<number> }>();
  for (const { width, labels } of rows) {
    const same = byWidth.get(width) ?? { count: 0, depths: new Set() };
    same.count += 1;
    same.depths.add(labels);
    byWidth.set(width, same);
  }
  const [most] = [...byWidth].sort(([, a], [, b]) => b.count - a.count);
  if (!most) return null;
  const [width, { count, depths }] = most;
  return depths.size > 1 && count >= rows.length * 0.6 ? width : null;
}

/** How the rows of a table are aligned, told by the rows themselves; null where they allow both. */
export function alignmentOf(rows: readonly ValueRow[], hint: Alignment | null): Alignment | null {
  const longer = rows.filter(
    ({ after, columns }) => after.length > columns && filledRange(after).first !== null,
  );
  const trailings = new Set<number>();
  for (const { after, columns } of longer) {
    const { first, last } = filledRange(after);
    if (first !== null && last !== null && last - first + 1 === columns)
      trailings.add(after.length - 1 - last);
  }
  const [trailing = 0] = trailings;
  const left: Alignment = { side: 'left' };
  const right: Alignment = { side: 'right', trailing };
  const leftFits = longer.every((row) => fits(row, left));
  const rightFits = trailings.size <= 1 && longer.every((row) => fits(row, right));
  if (leftFits && rightFits) return hint ?? (sameForAll(longer, left, right) ? left : null);
  return leftFits ? left : rightFits ? right : null;
}

function fits({ after, columns }: ValueRow, alignment: Alignment): boolean {
  const { first, last } = filledRange(after);
  return first === null || last === null || covers(startOf(after, columns, alignment), columns, first, last);
}

function sameForAll(rows: readonly ValueRow[], a: Alignment, b: Alignment): boolean {
  return rows.every(({ after, columns }) => startOf(after, columns, a) === startOf(after, columns, b));
}

function startOf(after: SheetRow, columns: number, alignment: Alignment): number {
  return alignment.side === 'left' ? 0 : after.length - alignment.trailing - columns;
}

function covers(start: number, columns: number, first: number, last: number): boolean {
  return start >= 0 && first >= start && last < start + columns;
}

function filledRange(after: SheetRow): { first: number | null; last: number | null } {
  let first: number | null = null;
  let last: number | null = null;
  after.forEach((cell, index) => {
    if (cell.kind === 'blank') return;
    first ??= index;
    last = index;
  });
  return { first, last };
}
