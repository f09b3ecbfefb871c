import type { Cell } from '../document.ts';
import { cellAt, indexInPiece, opensPart, type Piece, trimPiece } from './piece.ts';
import { readAsTable, type BlocksOfLines } from './as-table.ts';

const SHORT_LINE = 12;

/** Whether the line holds several cells with tabs between them. */
export function hasTabs(text: string, line: Piece): boolean {
  if (indexInPiece(text, line, '\t') < 0) return false;
  return indexInPiece(text, trimPiece(text, line), '\t') >= 0;
}

/** Reads rows of cells with tabs between them, one row a line. A tab at the start of a line is a blank first cell. */
export function readTabSeparatedTable(text: string, lines: readonly Piece[], first: number): BlocksOfLines {
  const rows: (readonly Cell[])[] = [];
  let index = first;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || !(holdsTab(text, line) || (isShort(text, line) && holdsTab(text, lines[index + 1])))) break;
    rows.push(cellsOf(text, line));
  }
  return { blocks: readAsTable(text, rows), next: index };
}

function holdsTab(text: string, line: Piece | undefined): boolean {
  return line !== undefined && indexInPiece(text, line, '\t') >= 0;
}

/** A row of one short cell has no tab: 第二十条第（一）项. What opens with 三、 is a heading. */
function isShort(text: string, line: Piece): boolean {
  const { start, end } = trimPiece(text, line);
  return end > start && end - start <= SHORT_LINE && !opensPart(text, line);
}

function cellsOf(text: string, { start, end }: Piece): readonly Cell[] {
  const cells: Cell[] = [];
  let from = start;
  for (let index = start; index <= end; index += 1) {
    if (index < end && text.charCodeAt(index) !== 0x09) continue;
    cells.push(cellAt(text, { start: from, end: index }));
    from = index + 1;
  }
  return cells;
}
