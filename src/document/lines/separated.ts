import type { Cell } from '../document.ts';
import { cellAt, indexInPiece, type Piece, trimPiece } from './piece.ts';
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

/** A row of one short cell has no tab: 第二十条第（一）项. */
function isShort(text: string, line: Piece): boolean {
  const { start, end } = trimPiece(text, line);
  return end > start && end - start <= SHORT_LINE;
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

/** A label of Han characters and one or two figures behind it. */
const LABELLED =
  /^[ \u3000]{0,20}[\u4e00-\u9fff（）()]{3,16}(?=(?:[ \u00a0\u3000]{1,20}[\d.,]{1,16}){1,2}\s{0,20}$)/;

const FIGURES = /(?:[ \u00a0\u3000]{1,60}[\d.,]{1,16}){3,20}[ \u00a0\u3000]{0,60}$/;

/** Where the figures of a line begin that is a label and at least three figures with spaces between, or -1. */
function figuresFrom(text: string, line: Piece): number {
  if (line.end - line.start > 600) return -1;
  const content = text.slice(line.start, line.end);
  const found = FIGURES.exec(content);
  if (found) return line.start + found.index;
  const labelled = LABELLED.exec(content);
  return labelled ? line.start + labelled[0].length : -1;
}

export function hasFigureColumns(text: string, line: Piece): boolean {
  return figuresFrom(text, line) >= 0;
}

/** Reads rows of a label and figures with spaces between them, as printed text comes out of some converters. */
export function readSpacedTable(text: string, lines: readonly Piece[], first: number): BlocksOfLines {
  const rows: (readonly Cell[])[] = [];
  let index = first;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    const from = line ? figuresFrom(text, line) : -1;
    if (!line || from < 0) break;
    const cells = [cellAt(text, { start: line.start, end: from })];
    for (const { index: at, 0: digits } of text.slice(from, line.end).matchAll(/[\d.,]+/g)) {
      cells.push(cellAt(text, { start: from + at, end: from + at + digits.length }));
    }
    rows.push(cells.filter(({ text: content }, place) => place > 0 || content !== ''));
  }
  return { blocks: readAsTable(text, rows), next: index };
}
