import type { Cell } from '../document.ts';
import { isPageNumber } from './lines.ts';
import { cellAt, isSpace, opensPart, type Piece } from './piece.ts';
import { readAsTable, type BlocksOfLines } from './as-table.ts';

/** Whether the line opens a cell of the extracted-Word layout. */
export function opensCell(text: string, line: Piece): boolean {
  return text.charCodeAt(line.start) === 0x09 && line.start < line.end;
}

/**
 * Reads a table of the layout that text extraction leaves of a Word table: a tab at the start of a line opens a
 * cell, a line without one continues it, a blank line ends the row, two end the table. `first` opens a cell.
 */
export function readTabbedTable(text: string, lines: readonly Piece[], first: number): BlocksOfLines {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let index = first;
  let blanks = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (!line) break;
    if (opensCell(text, line)) {
      if (blanks > 1) break;
      if (blanks === 1) {
        rows.push(row);
        row = [];
      }
      blanks = 0;
      const end = continued(text, lines, index);
      const last = lines[end - 1] ?? line;
      row.push(withoutPageNumbers(cellAt(text, { start: line.start + 1, end: last.end })));
      index = end;
    } else if (isBlank(text, line)) {
      blanks += 1;
      index += 1;
    } else break;
  }
  if (row.length > 0) rows.push(row);
  return { blocks: readAsTable(text, rows), next: index };
}

/** The number of the line after the last one that continues the cell opened at `opening`. */
function continued(text: string, lines: readonly Piece[], opening: number): number {
  let index = opening + 1;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || opensCell(text, line) || isBlank(text, line) || opensPart(text, line)) break;
  }
  return index;
}

/** A page number that extraction left on a line of its own inside a cell is blanked. */
function withoutPageNumbers(cell: Cell): Cell {
  if (!/[\r\n]/.test(cell.text)) return cell;
  const kept = cell.text
    .split(/(\r\n|\r|\n)/)
    .map((line) => (isPageNumber(line) ? ' '.repeat(line.length) : line))
    .join('');
  return kept === cell.text ? cell : { ...cell, text: kept };
}

/** Whether nothing but white space stands on the line, and no tab that would open a cell. */
function isBlank(text: string, line: Piece): boolean {
  for (let index = line.start; index < line.end; index += 1) {
    if (!isSpace(text.charAt(index))) return false;
  }
  return !opensCell(text, line);
}
