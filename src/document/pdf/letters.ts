import { apply, type Matrix, multiply } from './ruling-lines.ts';
import { usualCharacters } from './radicals.ts';

/** One character where it stands on the page: left edge, width, middle height, size; points from the top left. */
export interface Letter {
  readonly character: string;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly size: number;
}

/** A line of letters, left to right. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** What pdf.js says of a run of text. */
export interface TextRun {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Widths by kind of character, in parts of its size, to share a run's width among its letters. */
function weightOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code >= 0x2e80 || code === 0x2014 || code === 0x2026) return 1;
  if (/[.,:;'|!il ]/.test(character)) return 0.3;
  return /[A-Z%@&mwMW]/.test(character) ? 0.7 : 0.5;
}

/** The letters of a run of text; white space only moves what follows. */
export function lettersOf(run: TextRun, page: Matrix): readonly Letter[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = run.transform;
  const matrix = multiply(page, [a, b, c, d, e, f]);
  const along = Math.hypot(a, b) || 1;
  const [x0, y0] = apply(matrix, [0, 0]);
  const [x1, y1] = apply(matrix, [run.width / along, 0]);
  const size = Math.hypot(matrix[2], matrix[3]) || run.height;
  const characters = [...usualCharacters(run.str)];
  const total = characters.reduce((sum, character) => sum + weightOf(character), 0) || 1;
  let before = 0;
  return characters.flatMap((character) => {
    const from = before / total;
    before += weightOf(character);
    if (/\s/.test(character)) return [];
    const width = (before / total - from) * Math.hypot(x1 - x0, y1 - y0) || size / 2;
    const x = x0 + (x1 - x0) * from;
    // Letters stand about a third of their size above the base line.
    return [{ character, x, width, y: y0 + (y1 - y0) * from - size * 0.35, size }];
  });
}

/** Letters gathered into lines, top to bottom. A letter drawn twice at one place (a false bold) counts once. */
export function linesOfLetters(letters: readonly Letter[]): readonly TextLine[] {
  const lines: Letter[][] = [];
  for (const letter of [...letters].sort((one, other) => one.y - other.y)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && letter.y - first.y < Math.max(first.size, letter.size) * 0.5) line.push(letter);
    else lines.push([letter]);
  }
  return lines.map((line) => lineOf(line.sort((one, other) => one.x - other.x)));
}

function lineOf(letters: readonly Letter[]): TextLine {
  let text = '';
  let right = letters[0]?.x ?? 0;
  let last: Letter | null = null;
  for (const letter of letters) {
    if (last && isRepeated(last, letter)) continue;
    if (last && needsSpace(last, letter, letter.x - right)) text += ' ';
    text += letter.character;
    right = letter.x + letter.width;
    last = letter;
  }
  const first = letters[0];
  return { text, left: first?.x ?? 0, right, y: first?.y ?? 0, size: last?.size ?? 0 };
}

function isRepeated(last: Letter, letter: Letter): boolean {
  return last.character === letter.character && letter.x - last.x < last.size * 0.2;
}

function needsSpace(last: Letter, letter: Letter, gap: number): boolean {
  const narrow = weightOf(last.character) < 1 && weightOf(letter.character) < 1;
  return gap > last.size * (narrow ? 0.28 : 1.5);
}
