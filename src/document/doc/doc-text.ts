import type { FieldMark } from '../fields.ts';
import type { TextPiece } from './doc-file.ts';

// Marks inside the text of a Word 97 file ([MS-DOC] 2.4.2 and 2.8.25).
export const CELL_END = 0x07;
export const PARAGRAPH = 0x0d;
export const FIELD_MARKS: Readonly<Record<number, FieldMark>> = {
  0x13: 'begin',
  0x14: 'separate',
  0x15: 'end',
};

/** Calls with every character of a stretch of the text and its offset in the stream. */
export function eachCharacter(
  pieces: readonly TextPiece[],
  [from, to]: readonly [number, number],
  each: (code: number, offset: number) => void,
): void {
  for (const { first, text, offset, width } of pieces) {
    const end = Math.min(text.length, to - first);
    for (let index = Math.max(from - first, 0); index < end; index += 1) {
      each(text.charCodeAt(index), offset + index * width);
    }
  }
}
