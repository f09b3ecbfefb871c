import type { Letter } from './letter.ts';
import { withoutMarks } from './unread/marks.ts';

/** A line of letters, left to right. */
export interface TextLine {
  readonly text: string;
  readonly letters: readonly Letter[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Digits beside its figures that are no part of them: marks of notes, raised or lowered. */
  readonly marks: number;
}

/** How many marks beside figures were left out of these lines. */
export function marksIn(lines: readonly TextLine[]): number {
  return lines.reduce((sum, { marks }) => sum + marks, 0);
}

/** Widths by kind of character, in parts of its size, where the document does not tell them. */
export function weightOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code >= 0x2e80 || code === 0x2014 || code === 0x2026) return 1;
  if (/[.,:;'|!il ]/.test(character)) return 0.3;
  return /[A-Z%@&mwMW]/.test(character) ? 0.7 : 0.5;
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
  return lines.map((line) => {
    const { letters: kept, marks } = withoutMarks(line.sort((one, other) => one.x - other.x));
    return { ...lineOf(kept), marks };
  });
}

function lineOf(letters: readonly Letter[]): Omit<TextLine, 'marks'> {
  let text = '';
  let right = letters[0]?.x ?? 0;
  let last: Letter | null = null;
  const kept: Letter[] = [];
  for (const letter of letters) {
    if (last && isRepeated(last, letter)) continue;
    if (last && needsSpace(last, letter, letter.x - right)) text += ' ';
    text += letter.character;
    right = letter.x + letter.width;
    last = letter;
    kept.push(letter);
  }
  const first = letters[0];
  return { text, letters: kept, left: first?.x ?? 0, right, y: first?.y ?? 0, size: last?.size ?? 0 };
}

/** Whether a letter is the one before it once more, drawn a hair beside it. */
function isRepeated(last: Letter, letter: Letter): boolean {
  return last.character === letter.character && letter.x - last.x < last.size * 0.2;
}

function needsSpace(last: Letter, letter: Letter, gap: number): boolean {
  const narrow = weightOf(last.character) < 1 && weightOf(letter.character) < 1;
  return gap > last.size * (narrow ? 0.28 : 1.5);
}
