import type { Letter } from '../letter.ts';

/** What marks of notes are made of. */
const MARK = /^[\d()[\]（）〔〕［］*＊†‡①-⑳,，、\-–—]+$/;
const DIGIT = /^[\d\uff10-\uff19]+$/;

/** Letters stand about so far below their middle, in parts of their size. */
const BELOW = 0.35;
/** Letters of one piece differ by so little in size and height, and stand so near. */
const SAME_SIZE = 0.04;
const SAME_HEIGHT = 0.06;
const NEAR = 0.35;

/** How small and how far off the line a mark is beside a digit, and beside anything else, whose size may be another. */
const BESIDE_DIGIT = { small: 0.92, off: 0.1 } as const;
const BESIDE_WORD = { small: 0.8, off: 0.2 } as const;
/** Digits beside digits that are no mark, and yet no part of one figure. */
const SMALL = 0.75;
const OFF = 0.25;

/** Letters of one size and height that stand together. */
interface Piece {
  readonly letters: Letter[];
  readonly base: number;
  readonly size: number;
}

/**
 * A line without the marks that are set higher or lower than it and smaller, and how many of them hold digits. Digits
 * beside others that are neither marks nor of their size and height make no figure with them.
 */
export function withoutMarks(line: readonly Letter[]): {
  readonly letters: readonly Letter[];
  readonly marks: number;
} {
  const pieces = piecesOf(line);
  if (pieces.length === 1) return { letters: line, marks: 0 };
  const sides = pieces.map((piece, index) =>
    [pieces[index - 1], pieces[index + 1]].flatMap((side) => (side && touches(piece, side) ? [side] : [])),
  );
  const marked = new Set(pieces.filter((piece, index) => sides[index]?.some((side) => isMark(piece, side))));
  const unclear = new Set(
    pieces.filter((piece, index) =>
      sides[index]?.some((side) => !marked.has(side) && isUnclear(piece, side)),
    ),
  );
  const letters = pieces.flatMap((piece) => {
    if (marked.has(piece)) return [];
    return unclear.has(piece) ? piece.letters.map(asUnclear) : piece.letters;
  });
  const marks = [...marked, ...unclear].filter((piece) => /[\d\uff10-\uff19]/.test(textOf(piece)));
  return { letters, marks: marks.length };
}

function piecesOf(line: readonly Letter[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const letter of line) {
    const piece = pieces.at(-1);
    const base = baseOf(letter);
    const goesOn =
      piece &&
      Math.abs(piece.size - letter.size) <= piece.size * SAME_SIZE &&
      Math.abs(piece.base - base) <= piece.size * SAME_HEIGHT &&
      gapBefore(letter, piece) <= piece.size * NEAR;
    if (goesOn) piece.letters.push(letter);
    else pieces.push({ letters: [letter], base, size: letter.size });
  }
  return pieces;
}

function baseOf({ y, size }: Letter): number {
  return y + size * BELOW;
}

function gapBefore(letter: Letter, { letters }: Piece): number {
  const last = letters.at(-1);
  return last ? letter.x - last.x - last.width : 0;
}

function touches(one: Piece, other: Piece): boolean {
  const [first, second] = (one.letters[0]?.x ?? 0) < (other.letters[0]?.x ?? 0) ? [one, other] : [other, one];
  const start = second.letters[0];
  return start !== undefined && gapBefore(start, first) <= Math.max(one.size, other.size) * NEAR;
}

function isMark(piece: Piece, side: Piece): boolean {
  const { small, off } = /\d/.test(textOf(side)) ? BESIDE_DIGIT : BESIDE_WORD;
  return (
    piece.size <= side.size * small &&
    Math.abs(piece.base - side.base) > side.size * off &&
    MARK.test(textOf(piece))
  );
}

function isUnclear(piece: Piece, side: Piece): boolean {
  if (!DIGIT.test(textOf(piece)) || !DIGIT.test(textOf(side))) return false;
  return piece.size < side.size * SMALL || Math.abs(piece.base - side.base) > side.size * OFF;
}

function textOf({ letters }: Piece): string {
  return letters.map(({ character }) => character).join('');
}

function asUnclear(letter: Letter): Letter {
  return { ...letter, character: '\ufffd' };
}
