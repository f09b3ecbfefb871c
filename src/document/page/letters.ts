/** One character as it stands in its reading direction: left edge, width, middle height, size, in points. */
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
  readonly letters: readonly Letter[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
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
  return lines.map((line) => lineOf(line.sort((one, other) => one.x - other.x)));
}

function lineOf(letters: readonly Letter[]): TextLine {
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
