import { toSimplified } from '../catalogue/script.ts';
import type { Span } from '../finding/finding.ts';

/** Text made comparable, with the way back: white space gone, full width to half, traditional to simplified. */
export interface Folded {
  readonly text: string;
  /** The span in the original document of folded characters `start` to `end` (half-open). */
  readonly span: (start: number, end: number) => Span;
}

// Ideographic and no-break spaces, zero-width characters, bidi marks: none of them is content.
const SKIPPED = /[\s\u00a0\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff]/;

// Mirror sites print the reading after a character, often twice: 開(kai)(kai).
const PINYIN = /[(（][a-zà-öø-ÿāēěīōūǎǐǒǔǖǘǚǜńňǹ]{1,6}[)）]/y;

/** Folds `text`, whose first character stands at `base` in the document. Linear in its length. */
export function fold(text: string, base = 0): Folded {
  const kept: string[] = [];
  const offsets: number[] = [];
  let afterHan = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const character = text.charAt(index);
    if (code < 0x80 ? code <= 0x20 : SKIPPED.test(character)) continue;
    if (afterHan && (code === 0x28 || code === 0xff08)) {
      const length = pinyinAt(text, index);
      if (length > 0) {
        index += length - 1;
        continue;
      }
    }
    afterHan = code >= 0x4e00 && code <= 0x9fff;
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
function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return character;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  // Kangxi and supplementary radicals stand for the character they look like in some PDF files.
  if (code >= 0x2e80 && code <= 0x2fd5) return oneUnit(character.normalize('NFKC'), character);
  if (code >= 0xf900 && code <= 0xfaff) return oneUnit(character.normalize('NFKC'), character);
  return toSimplified(character);
}

function oneUnit(folded: string, otherwise: string): string {
  return folded.length === 1 ? folded : otherwise;
}

function pinyinAt(text: string, index: number): number {
  PINYIN.lastIndex = index;
  return PINYIN.exec(text)?.[0].length ?? 0;
}
