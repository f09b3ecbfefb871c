import type { Cell } from '../document.ts';

/** Heads of the narrow tables name quantities: 本年处理决定数量, 本年收费金额, 本年增/减. */
const QUANTITY = /数|額|额|增|减|減|单位|單位/;

const FIGURE = /\d/;

/** A head over more columns than this is not one whose row was filled up. */
const WIDEST = 4;

/**
 * Drops the blanks that stand for a wide cell's other columns at the end of a row (`行政许可 | 600 | |`): they are as
 * many as those at the end of the head above. A blank without such a head is a blank cell and stays.
 */
export function dropFillers(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  return dropBehindFigures(dropUnderHeads(rows));
}

function dropUnderHeads(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  let width = 0;
  let length = 0;
  return rows.map((row) => {
    const own = filled(row);
    if (isHead(row, own)) {
      width = own;
      length = row.length;
      return row.slice(0, own);
    }
    if (width > 0 && row.length === length && own <= width) return row.slice(0, width);
    if (row.length !== length) width = 0;
    return row;
  });
}

/**
 * Where most rows with figures end in the same number of them, three or more, the blanks beyond that number in other
 * rows stand for a wide label. A column that is blank in most rows is a blank column and stays.
 */
function dropBehindFigures(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const counts = new Map<number, number>();
  let figured = 0;
  for (const row of rows) {
    const first = firstFigure(row);
    if (first < 0) continue;
    figured += 1;
    if (filled(row) === row.length) counts.set(row.length - first, (counts.get(row.length - first) ?? 0) + 1);
  }
  const usual = [...counts].find(([count, times]) => count >= 3 && times > figured * 0.6)?.[0];
  if (usual === undefined) return rows;
  return rows.map((row) => {
    const first = firstFigure(row);
    const end = Math.max(first + usual, filled(row));
    return first < 0 || end >= row.length ? row : row.slice(0, end);
  });
}

function firstFigure(row: readonly Cell[]): number {
  return row.findIndex(({ text }) => /^\s*[\d.,]+\s*$/.test(text));
}

/** How many cells stand before the blanks at the end. */
function filled(row: readonly Cell[]): number {
  let count = row.length;
  while (count > 0 && row[count - 1]?.text.trim() === '') count -= 1;
  return count;
}

function isHead(row: readonly Cell[], own: number): boolean {
  if (own < 2 || own > WIDEST || own === row.length) return false;
  const named = row.slice(0, own);
  if (named.some(({ text }) => text.trim() === '' || FIGURE.test(text))) return false;
  return named.slice(1).every(({ text }) => QUANTITY.test(text));
}
