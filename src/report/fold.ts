import type { Span } from '../finding/finding.ts';

/** Text made comparable, with the way back: white space gone, full width to half, traditional to simplified. */
export interface Folded {
  readonly text: string;
  /** The span in the original document of folded characters `start` to `end` (half-open). */
  readonly span: (start: number, end: number) => Span;
}

// Ideographic and no-break spaces, zero-width characters, bidi marks: none of them is content.
const SKIPPED = /[\s\u00a0\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff]/;

/** Folds `text`, whose first character stands at `base` in the document. Linear in its length. */
export function fold(text: string, base = 0): Folded {
  const kept: string[] = [];
  const offsets: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (SKIPPED.test(character)) continue;
    kept.push(foldCharacter(character));
    offsets.push(base + index);
  }
  return {
    text: kept.join(''),
    span: (start, end) => {
      const first = offsets[start] ?? base + text.length;
      const last = offsets[end - 1];
      return [first, last === undefined || end <= start ? first : last + 1];
    },
  };
}

/** Folds one UTF-16 unit to one UTF-16 unit, so that offsets keep. */
export function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return character;
}
