import type { Cell, Paragraph } from './document.ts';

/** A half-open piece of the document's text: a line without its end, a cell between its borders. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

// A marker names a place in the Word file; the digits inside it are no figures.
const MARKER = /\[bookmark:[^\]\r\n]{0,200}\]/g;

const SPACE = /\s|\u200b|\u200c|\u200d|\u2060|\ufeff/;

/** Whether a character is white space of any width, zero included. */
export function isSpace(character: string): boolean {
  return SPACE.test(character);
}

/** `content` with its bookmark markers blanked; same length. */
export function blankMarkers(content: string): string {
  return content.includes('[bookmark:')
    ? content.replace(MARKER, (marker) => ' '.repeat(marker.length))
    : content;
}

/** The piece without white space at its ends. A blank piece shrinks to its start. */
export function trimPiece(text: string, { start, end }: Piece): Piece {
  let first = start;
  let last = end;
  while (first < last && isSpace(text.charAt(first))) first += 1;
  while (last > first && isSpace(text.charAt(last - 1))) last -= 1;
  return first === last ? { start, end: start } : { start: first, end: last };
}

/** The cell between `start` and `end`, without the white space at its ends. */
export function cellAt(text: string, piece: Piece): Cell {
  const { start, end } = trimPiece(text, piece);
  return { text: blankMarkers(text.slice(start, end)), span: [start, end] };
}

/** The paragraph between `start` and `end`, or null where there is nothing but white space. */
export function paragraphAt(text: string, piece: Piece, role: Paragraph['role'] = 'body'): Paragraph | null {
  const { start, end } = trimPiece(text, piece);
  if (start === end) return null;
  return { kind: 'paragraph', role, text: blankMarkers(text.slice(start, end)), span: [start, end] };
}
