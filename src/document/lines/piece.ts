import type { Cell, Paragraph } from '../document.ts';

/** A half-open piece of the document's text: a line without its end, a cell between its borders. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

// A bookmark names a place in the Word file; the digits inside it are no figures. The rest is markup that flattening
// a page leaves in its text.
const MARKER =
  /\[bookmark:[^\]\r\n]{0,200}\]|<br\s{0,2}\/?>|<\/?(?:sup|sub|b|u|strong|p)>|&(?:nbsp|ensp|emsp);|\*\*/gi;

/** Where `character` stands in the piece, from `from` on, or -1. Never looks beyond the piece. */
export function indexInPiece(text: string, { start, end }: Piece, character: string, from = start): number {
  const code = character.charCodeAt(0);
  for (let index = Math.max(from, start); index < end; index += 1) {
    if (text.charCodeAt(index) === code) return index;
  }
  return -1;
}

const SPACE = /\s|\u200b|\u200c|\u200d|\u2060|\ufeff/;

/** Whether a character is white space of any width, zero included. */
export function isSpace(character: string): boolean {
  return SPACE.test(character);
}

/** `content` with bookmarks and left-over markup blanked; same length. */
export function blankMarkers(content: string): string {
  return content.replace(MARKER, (marker) => ' '.repeat(marker.length));
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

/** Whether a line opens with the ordinal of a part: 三、. Rows of the form that do have a tab or a bar. */
export function opensPart(text: string, piece: Piece): boolean {
  const { start, end } = trimPiece(text, piece);
  return end - start > 4 && /^[一二三四五六七八九]、/.test(text.slice(start, start + 2));
}
