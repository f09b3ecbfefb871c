import type { Flow } from './prose.ts';
import type { PrintedCell, PrintedTable } from './printed.ts';

/** Edges of one table on two pages may differ by this much, in points. */
const SAME = 4;

/** A label that opens a row of its own, so that it cannot be the rest of the row above. */
const ORDINAL =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、])/;

/** Joins tables that run over the end of a page: two tables of the same edges with nothing between them. */
export function joinTables(flow: readonly Flow[]): readonly Flow[] {
  const joined: Flow[] = [];
  for (const item of flow) {
    const above = joined.at(-1);
    if (item.kind === 'table' && above?.kind === 'table' && isSameTable(above, item)) joinRows(above, item);
    else joined.push(item.kind === 'table' ? { ...item, rows: [...item.rows] } : item);
  }
  return joined;
}

function isSameTable(above: PrintedTable, below: PrintedTable): boolean {
  return Math.abs(above.left - below.left) < SAME && Math.abs(above.right - below.right) < SAME;
}

function joinRows(table: PrintedTable, { rows }: PrintedTable): void {
  const fresh = rows.slice(repeatedHead(table.rows, rows));
  const last = table.rows.at(-1);
  const first = fresh[0];
  if (last && first) {
    joinMergedLabels(table.rows, last, first);
    if (isRest(last, first) || isStart(last, first)) {
      last.forEach((cell, index) => {
        cell.lines = [...cell.lines, ...(first[index]?.lines ?? [])];
      });
      fresh.shift();
    }
  }
  table.rows.push(...fresh);
}

/** How many rows at the top of the page repeat the table's head. A head holds no figure. */
function repeatedHead(rows: readonly PrintedCell[][], next: readonly PrintedCell[][]): number {
  let count = 0;
  while (count < 4 && count < rows.length - 1 && count < next.length) {
    const texts = (next[count] ?? []).map(textOf);
    if (texts.join('|') !== (rows[count] ?? []).map(textOf).join('|')) break;
    if (texts.every((text) => text === '' || isFigure(text))) break;
    if (texts.some(isFigure)) break;
    count += 1;
  }
  return count;
}

/** The lower part of a split row: the figures stand above, the rest of a label below. */
function isRest(last: readonly PrintedCell[], first: readonly PrintedCell[]): boolean {
  if (last.length !== first.length || opensRow(first)) return false;
  const blank = last.every((cell, index) => !isFigure(textOf(cell)) || textOf(first[index]) === '');
  return (
    blank && last.some((cell) => isFigure(textOf(cell))) && !first.some((cell) => isFigure(textOf(cell)))
  );
}

/** The upper part of a split row: part of a label above, the rest and the figures below. */
function isStart(last: readonly PrintedCell[], first: readonly PrintedCell[]): boolean {
  if (last.length !== first.length || opensRow(first)) return false;
  const blank = first.every((cell, index) => !isFigure(textOf(cell)) || textOf(last[index]) === '');
  return blank && first.some((cell) => isFigure(textOf(cell))) && last.some((cell) => textOf(cell) !== '');
}

function opensRow(row: readonly PrintedCell[]): boolean {
  const label = [...row].reverse().find((cell) => textOf(cell) !== '' && !isFigure(textOf(cell)));
  return label === undefined || ORDINAL.test(textOf(label));
}

/** A merged label that was cut by the page's end is put together again in its first row. */
function joinMergedLabels(rows: readonly PrintedCell[][], last: PrintedCell[], first: PrintedCell[]): void {
  for (const cell of first) {
    if (textOf(cell) === '' || isFigure(textOf(cell)) || ORDINAL.test(textOf(cell))) continue;
    const above = last.find((other) => isSameColumn(other, cell));
    if (!above || (above.rows < 2 && cell.rows < 2)) continue;
    const origin = [...rows]
      .reverse()
      .flatMap((row) => row.filter((other) => isSameColumn(other, cell) && !other.continues))[0];
    if (!origin || (origin !== above && !above.continues)) continue;
    origin.lines = [...origin.lines, ...cell.lines];
    cell.lines = [];
  }
}

function isSameColumn(one: PrintedCell, other: PrintedCell): boolean {
  return Math.abs(one.left - other.left) < SAME && Math.abs(one.right - other.right) < SAME;
}

function textOf(cell: PrintedCell | undefined): string {
  return (cell?.lines ?? [])
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');
}

function isFigure(text: string): boolean {
  return /^[-+]?[\d.,]+$/.test(text);
}
