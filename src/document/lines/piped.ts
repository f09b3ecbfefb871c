import type { Cell } from '../document.ts';
import { readAsTable, type BlocksOfLines } from './as-table.ts';
import { cellAt, indexInPiece, type Piece } from './piece.ts';

/** A cell broken over lines is short, and so are its lines. */
const SHORT_LINE = 12;
const MOST_LINES = 6;

/** Whether the line has a bar with something beside it. */
export function hasBars(text: string, line: Piece): boolean {
  return indexInPiece(text, line, '|') >= 0 && contentOf(text, line) !== '|';
}

/**
 * Reads rows of cells with bars between them, one row a line, with or without bars at the ends. Where rows end in a
 * bar, a line that does not is the first part of a row whose cell was broken over lines.
 */
export function readPipedTable(text: string, lines: readonly Piece[], first: number): BlocksOfLines {
  const rows: (readonly Cell[])[] = [];
  const closed = endsInBar(text, lines[first]);
  let index = first;
  while (index < lines.length) {
    const row = rowAt(text, lines, index, closed);
    if (!row) break;
    const cells = cellsOf(text, row.piece);
    if (!isSeparator(cells)) rows.push(cells);
    index = row.next;
    // A blank line may stand between two rows.
    if (isEmpty(text, lines[index]) && isRow(text, lines[index + 1])) index += 1;
    // A row of one short cell may have no bar: 第二十条第（一）项.
    const lone = lines[index];
    if (!closed && lone && isShort(text, lone) && !isRow(text, lone) && isRow(text, lines[index + 1])) {
      rows.push([cellAt(text, lone)]);
      index += 1;
    }
  }
  return { blocks: readAsTable(text, rows), next: Math.max(index, first + 1) };
}

function rowAt(
  text: string,
  lines: readonly Piece[],
  from: number,
  closed: boolean,
): { readonly piece: Piece; readonly next: number } | null {
  const line = lines[from];
  if (!line || (!isRow(text, line) && !(closed && isShort(text, line) && isRow(text, lines[from + 1]))))
    return null;
  if (!closed) return { piece: line, next: from + 1 };
  for (let index = from; index < Math.min(from + MOST_LINES, lines.length); index += 1) {
    const last = lines[index];
    if (!last || isEmpty(text, last)) break;
    if (endsInBar(text, last)) return { piece: { start: line.start, end: last.end }, next: index + 1 };
  }
  return isRow(text, line) ? { piece: line, next: from + 1 } : null;
}

/** Pieces between bars. One bar before the first cell and one behind the last are the frame, not blank cells. */
function cellsOf(text: string, { start, end }: Piece): readonly Cell[] {
  const cells: Cell[] = [];
  let from = start;
  for (let index = start; index <= end; index += 1) {
    if (index < end && text.charAt(index) !== '|') continue;
    cells.push(cellAt(text, { start: from, end: index }));
    from = index + 1;
  }
  const content = text.slice(start, end).trim();
  return cells.slice(content.startsWith('|') ? 1 : 0, content.endsWith('|') ? -1 : undefined);
}

function isSeparator(cells: readonly Cell[]): boolean {
  return cells.every(({ text }) => /^:?-{2,}:?$/.test(text.trim())) && cells.length > 0;
}

function isRow(text: string, line: Piece | undefined): boolean {
  return line !== undefined && contentOf(text, line).includes('|');
}

function endsInBar(text: string, line: Piece | undefined): boolean {
  return line !== undefined && contentOf(text, line).endsWith('|');
}

function isEmpty(text: string, line: Piece | undefined): boolean {
  return line !== undefined && contentOf(text, line) === '';
}

function isShort(text: string, line: Piece): boolean {
  const content = contentOf(text, line);
  return content !== '' && content.length <= SHORT_LINE;
}

function contentOf(text: string, { start, end }: Piece): string {
  return text.slice(start, end).trim();
}
