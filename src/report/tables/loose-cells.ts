import type { Cell, Paragraph } from '../../document/document.ts';
import { isMark } from './cell.ts';
import { gluedHeads } from './glued-heads.ts';
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
const MOST_CUTS = 4000;
const ROWS_OF_ZEROS: ReadonlySet<number> = new Set([3, 7, 15]);
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

/** Where cells stand in a word without a space between them: heads of the form, or labels and figures. */
function bordersIn(word: string): number[] {
  const heads = gluedHeads(word);
  return heads.length > 0 ? heads : borderIn(word);
}

/** Where a label and a figure stand without a space between them: 规章0 · 0（二）部分公开 · 01.属于国家秘密. */
function borderIn(word: string): number[] {
  // A sign or a separator between digits would be torn from its number.
  if (/[\d０-９][-+－＋,，%][\d０-９]/.test(word)) return [];
  const cuts: number[] = [];
  let from = 0;
  for (const match of word.matchAll(/\d+(?:[.．]\d+)?|[一二三四](?=、)|[（(](?=[一二三四五六七][)）])/g)) {
    const first = match.index;
    // An ordinal opens a label, whatever stands before it.
    if (!/\d/.test(match[0])) {
      if (first > from) cuts.push(first);
      from = Math.max(from, first);
      continue;
    }
    let end = first + match[0].length;
    // The digit before a point and a word is that word's ordinal.
    const ordinal = /^[.．、](?=\D)/.test(word.slice(end)) ? 1 : 0;
    end -= ordinal;
    if (end <= first) {
      if (first > from) cuts.push(first);
      from = first;
      continue;
    }
    const zeros = isRowOfZeros(word.slice(first, end));
    if (first > from) cuts.push(first);
    // 0000000 is seven cells of one zero each: no number is written so.
    if (zeros) for (let at = first + 1; at < end; at += 1) cuts.push(at);
    if (end < word.length) cuts.push(end);
    from = end;
  }
  return cuts.length > MOST_CUTS ? [] : cuts;
}

function isRowOfZeros(word: string): boolean {
  return ROWS_OF_ZEROS.has(word.length) && /^0+$/.test(word);
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
