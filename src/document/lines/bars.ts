import type { Block, Cell } from '../document.ts';
import { readAsTable, type BlocksOfLines } from './as-table.ts';
import { readParagraph } from './paragraph.ts';
import { cellAt, indexInPiece, type Piece } from './piece.ts';

/** Whether the line has a bar: it stands between cells, or was left over beside one. */
export function hasBars(text: string, line: Piece): boolean {
  return indexInPiece(text, line, '|') >= 0;
}

/**
 * Reads lines with bars: those that hold several cells are rows, one below the other a table. A line with a single
 * cell is a paragraph without its bars, a line of bars is nothing. Which of them belong to a form is told by their
 * labels (`src/report/tables/`), for only the form knows where its rows end.
 */
export function readBarredLines(text: string, lines: readonly Piece[], first: number): BlocksOfLines {
  const blocks: Block[] = [];
  let rows: (readonly Cell[])[] = [];
  const endTable = (): void => {
    if (rows.length > 0) blocks.push(...readAsTable(text, rows));
    rows = [];
  };
  let index = first;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || !hasBars(text, line)) break;
    const cells = cellsOf(text, line);
    const filled = cells.filter((cell) => cell.text.trim() !== '');
    if (filled.every(isRule)) continue;
    const [only] = filled;
    if (filled.length > 1) rows.push(cells);
    else if (only) {
      endTable();
      const paragraph = readParagraph(text, { start: only.span[0], end: only.span[1] });
      if (paragraph) blocks.push(paragraph);
    }
  }
  endTable();
  return { blocks, next: index };
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

/** The line under a header of Markdown. */
function isRule({ text }: Cell): boolean {
  return /^:?-{2,}:?$/.test(text.trim());
}
