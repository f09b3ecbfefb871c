/**
 * Width of text from a table instead of the DOM, so that layout is pure: a Han character is one em, Latin letters
 * go by class. Slightly generous, because the reader's font is not ours.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * size;
}

const NARROW = new Set("iljtfrI.,'|:;!()[]{}·` -/");
const WIDE = new Set('mwMW%@—…');

function emsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x2e80) return 1;
  if (code >= 0x2018 && code <= 0x201d) return 1;
  if (character >= '0' && character <= '9') return 0.6;
  if (NARROW.has(character)) return 0.36;
  if (WIDE.has(character)) return 0.95;
  if (character >= 'A' && character <= 'Z') return 0.7;
  return 0.58;
}

const NOT_FIRST = new Set('，。、；：？！）》」』】”’…%,.;:?!)]}');
const NOT_LAST = new Set('（《「『【“‘([{');

/**
 * Breaks text into lines no wider than `width`. Han text breaks between any two characters but never before
 * closing or after opening punctuation; Latin text breaks at spaces, and inside a word only where it must.
 */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
    while (textWidth(line.trimEnd(), size) > width && [...line].length > 1) {
      const head = fitting(line, size, width);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** Cuts text with an ellipsis where it is wider than `width`. */
export function cutText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  return `${fitting(text, size, width - size).trimEnd()}…`;
}

/** Wraps to at most `most` lines, the last one cut. */
export function wrapTo(text: string, size: number, width: number, most: number): string[] {
  const lines = wrapText(text, size, width);
  if (lines.length <= most) return lines;
  const rest = lines.slice(most - 1).join('');
  return [...lines.slice(0, most - 1), cutText(rest, size, width)];
}

/** Unbreakable pieces: a word with the space after it, or a Han character with the punctuation that clings to it. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let last = '';
  for (const character of text) {
    const clings =
      pieces.length > 0 &&
      (NOT_FIRST.has(character) ||
        NOT_LAST.has(last) ||
        (isLatin(character) && isLatin(last)) ||
        character === ' ');
    if (clings) pieces[pieces.length - 1] += character;
    else pieces.push(character);
    last = character;
  }
  return pieces;
}

function isLatin(character: string): boolean {
  return character !== '' && character !== ' ' && character < '\u2e80';
}

function fitting(text: string, size: number, width: number): string {
  let head = '';
  let used = 0;
  for (const character of text) {
    used += emsOf(character) * size;
    if (used > width && head !== '') break;
    head += character;
  }
  return head;
}
