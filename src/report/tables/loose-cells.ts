import type { Cell, Paragraph } from '../../document/document.ts';
import { isMark } from './cell.ts';
import { bordersIn, isRowOfZeros } from './borders.ts';
import { holdsSeveralRows, looseTerm } from './loose-terms.ts';
import { sheetCell } from './sheet.ts';

/** A cell found outside any table. Cells of one `row` stood on one line and make up a row of their own. */
export interface LooseCell {
  readonly cell: Cell;
  readonly row: number | null;
}

const SEPARATOR = /^[\s|:\-—]{3,400}$/;
const LONGEST_CELL = 400;
const LONGEST_WORD = 50_000;
const MOST_PIECES = 60_000;
// A line with as many pipes is a whole row of the requests table, though only its label is filled.
const CELLS_OF_A_ROW = 7;

interface State {
  readonly cells: LooseCell[];
  /** The last cell has words but no pipe behind it yet. */
  open: boolean;
  rows: number;
  /** Rows end in a bar; where they do not, a bar at the end stands before a blank cell. */
  readonly closed: boolean;
}

/**
 * Cuts lines into the cells they may be: between bars or tabs, whether a line holds a row, one cell or a pipe alone; between
 * runs of white space; or the whole line. Blank cells between pipes keep their place. Linear in the text's length.
 */
export function looseCells(paragraphs: readonly Paragraph[]): LooseCell[] {
  const state: State = { cells: [], open: false, rows: 0, closed: barsCloseRows(paragraphs) };
  for (const paragraph of paragraphs) {
    if (state.cells.length > MOST_PIECES) break;
    const border = borderOf(paragraph.text);
    if (border) cutAtBorders(paragraph, border, state);
    else {
      const before = state.cells.length;
      cutAtSpaces(paragraph, state);
      state.open = state.cells.length === before + 1;
    }
  }
  return state.cells;
}

function barsCloseRows(paragraphs: readonly Paragraph[]): boolean {
  let rows = 0;
  let closed = 0;
  for (const { text } of paragraphs) {
    if (!text.includes('|') || !/[^\s|][^|\n]{0,400}\|[^|\n]{0,400}[^\s|]/.test(text)) continue;
    rows += 1;
    if (text.trimEnd().endsWith('|')) closed += 1;
  }
  return closed * 2 >= rows;
}

/** What parts the cells of a line: bars, or tabs that stand at neither end. */
function borderOf(text: string): string | null {
  if (text.includes('|')) return '|';
  return text.trim().includes('\t') ? '\t' : null;
}

function cutAtBorders({ text, span }: Paragraph, border: string, state: State): void {
  // The line under a header of Markdown: |---|---|.
  if (SEPARATOR.test(text) && text.includes('--')) return;
  const pieces = piecesBetween(text, border);
  const filled = pieces.filter(([start, end]) => text.slice(start, end).trim() !== '');
  const words = filled.length;
  const several = words >= 2 && holdsSeveralRows(pieces.map((piece) => cellOf(text, span[0], piece)));
  const [only] = filled;
  const lone = words === 1 && only !== undefined;
  const term = lone ? looseTerm(sheetCell(cellOf(text, span[0], only))) : null;
  const blankRow = pieces.length > CELLS_OF_A_ROW && term?.leaf === true && term.template === 'requests';
  if (!several && (words >= 2 || blankRow || (lone && border === '\t'))) {
    state.open = false;
    state.rows += 1;
    const last = pieces[pieces.length - 1];
    const framed = text.startsWith('|') && pieces.length > 2;
    pieces.forEach((piece, index) => {
      if (state.closed && border === '|' && piece === last && piece[0] === piece[1]) return;
      if (index === 0 && framed && piece[0] === piece[1]) return;
      state.cells.push({ cell: cellOf(text, span[0], piece), row: state.rows });
    });
    return;
  }
  pieces.forEach((piece, index) => {
    const closed = index < pieces.length - 1;
    const blank = text.slice(piece[0], piece[1]).trim() === '';
    if (blank && !closed) return;
    // A pipe on the line after a cell closes that cell; any further one closes an empty cell.
    if (blank && state.open) {
      state.open = false;
      return;
    }
    state.cells.push({ cell: cellOf(text, span[0], piece), row: null });
    state.open = !blank && !closed;
  });
}

function cutAtSpaces({ text, span }: Paragraph, state: State): void {
  const push = (start: number, end: number): void => {
    state.cells.push({ cell: cellOf(text, span[0], [start, end]), row: null });
  };
  const isCell = (start: number, end: number): boolean => {
    if (isRowOfZeros(text.slice(start, end))) return false;
    const cell = sheetCell(cellOf(text, span[0], [start, end]));
    return cell.kind !== 'label' || looseTerm(cell) !== null;
  };
  const words = wordsOf(text);
  // 行政许可 —: the mark behind a label is the cell beside it.
  const [lastStart, lastEnd] = words.at(-1) ?? [0, 0];
  const marked = words.length > 1 && isMark(text.slice(lastStart, lastEnd));
  if (text.length <= LONGEST_CELL && !marked && isCell(0, text.length)) {
    push(0, text.length);
    return;
  }
  for (const [start, end] of words) {
    if (state.cells.length > MOST_PIECES) return;
    const cut = end - start <= LONGEST_WORD && !isCell(start, end) ? bordersIn(text.slice(start, end)) : [];
    let from = start;
    for (const at of cut) {
      push(from, start + at);
      from = start + at;
    }
    push(from, end);
  }
}

function wordsOf(text: string): [number, number][] {
  const words: [number, number][] = [];
  let start = 0;
  for (const match of text.matchAll(/[\s\u3000]+/g)) {
    if (match.index > start) words.push([start, match.index]);
    start = match.index + match[0].length;
    if (words.length > MOST_PIECES) return words;
  }
  if (start < text.length) words.push([start, text.length]);
  return words;
}

function piecesBetween(text: string, mark: string): [number, number][] {
  const pieces: [number, number][] = [];
  let start = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, start)) {
    pieces.push([start, at]);
    start = at + 1;
  }
  pieces.push([start, text.length]);
  return pieces;
}

function cellOf(text: string, base: number, [start, end]: readonly [number, number]): Cell {
  return { text: text.slice(start, end), span: [base + start, base + end] };
}
