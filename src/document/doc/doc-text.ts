import type { TextPiece } from './doc-file.ts';

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
