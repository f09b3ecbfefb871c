import type { Letter } from './letter.ts';
import type { TextLine } from './letters.ts';

/** Letters of one line that stand together. */
export interface Token {
  readonly text: string;
  readonly letters: readonly Letter[];
  readonly left: number;
  readonly right: number;
}

/** Words of one cell stand closer than this, in parts of their size; a figure and a label stand closer still. */
const APART = 0.28;
const APART_IN_KIND = 0.12;

/** The pieces of a line between which there is room, and between its words and its figures. */
export function tokensOf({ letters }: TextLine): readonly Token[] {
  const runs: Letter[][] = [];
  let right = 0;
  for (const letter of letters) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const gap = (letter.x - right) / (letter.size || 1);
    const turns = last !== undefined && isFigure(last.character) !== isFigure(letter.character);
    if (run && gap <= (turns ? APART_IN_KIND : APART)) run.push(letter);
    else runs.push([letter]);
    right = letter.x + letter.width;
  }
  return runs.map(tokenOf);
}

/** The pieces of a row of letters between which there is room, in parts of their size. */
export function piecesOf(letters: readonly Letter[], room: number): readonly (readonly Letter[])[] {
  const pieces: Letter[][] = [];
  for (const letter of letters) {
    const piece = pieces.at(-1);
    const last = piece?.at(-1);
    if (piece && last && letter.x - last.x - last.width <= room * letter.size) piece.push(letter);
    else pieces.push([letter]);
  }
  return pieces;
}

/** What letters spell. */
export function textOf(letters: readonly Letter[]): string {
  return letters.map(({ character }) => character).join('');
}

/** One piece of these letters. */
function tokenOf(letters: readonly Letter[]): Token {
  const last = letters.at(-1);
  return {
    text: textOf(letters),
    letters,
    left: letters[0]?.x ?? 0,
    right: last ? last.x + last.width : 0,
  };
}

/** A figure, or the mark that stands in its place. */
export function isFigure(text: string): boolean {
  return /^[-+－＋\d０-９.．,，/／—–―]+$/.test(text);
}

/** A piece as the line of a cell. */
export function lineOfToken({ text, letters, left, right }: Token): TextLine {
  return { text, letters, left, right, y: letters[0]?.y ?? 0, size: letters.at(-1)?.size ?? 0, marks: 0 };
}

/** Letters as the line of a cell. */
export function lineOfLetters(letters: readonly Letter[]): TextLine {
  return lineOfToken(tokenOf(letters));
}
