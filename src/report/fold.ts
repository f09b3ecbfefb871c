import { FOLDED_UNITS, SKIPPED } from './folded-units.ts';
import type { Span } from '../finding/finding.ts';

/** Text made comparable, with the way back: white space gone, full width to half, traditional to simplified. */
export interface Folded {
  readonly text: string;
  /** The span in the original document of folded characters `start` to `end` (half-open). */
  readonly span: (start: number, end: number) => Span;
}

/** What folding makes of a text wherever it stands: `offsets` lead back into it, null where nothing was left out. */
interface Shape {
  readonly text: string;
  readonly offsets: Int32Array | null;
}

// Mirror sites print the reading after a character, often twice: 開(kai)(kai).
const PINYIN = /[(（][a-zà-öø-ÿāēěīōūǎǐǒǔǖǘǚǜńňǹ]{1,6}[)）]/y;

// The parts of the recognition fold the same lines one after another; what the last ones came to is remembered.
const KNOWN = new Map<string, Shape>();
const LONGEST_KNOWN = 4000;
const MOST_KNOWN = 200_000;
let known = 0;

/** Folds `text`, whose first character stands at `base` in the document. Linear in its length. */
export function fold(text: string, base = 0): Folded {
  const { text: folded, offsets } = shapeOf(text);
  const at = (index: number): number => (offsets ? (offsets[index] ?? text.length) : index);
  return {
    text: folded,
    span: (start, end) => {
      const first = start < folded.length ? base + at(start) : base + text.length;
      return end <= start || end > folded.length ? [first, first] : [first, base + at(end - 1) + 1];
    },
  };
}

function shapeOf(text: string): Shape {
  if (text.length > LONGEST_KNOWN) return foldedShape(text);
  const before = KNOWN.get(text);
  if (before) return before;
  const shape = foldedShape(text);
  known += text.length;
  if (known > MOST_KNOWN) {
    KNOWN.clear();
    known = text.length;
  }
  KNOWN.set(text, shape);
  return shape;
}

function foldedShape(text: string): Shape {
  const length = text.length;
  const units = new Uint16Array(length);
  const offsets = new Int32Array(length);
  let kept = 0;
  let afterHan = false;
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    const unit = FOLDED_UNITS[code] ?? code;
    if (unit === SKIPPED) continue;
    // 資訊 is what mirrors in Taiwan and Hong Kong write for 信息.
    if (code === 0x8cc7 && text.charCodeAt(index + 1) === 0x8a0a) {
      for (const at of [0, 1]) {
        units[kept] = '信息'.charCodeAt(at);
        offsets[kept] = index + at;
        kept += 1;
      }
      index += 1;
      afterHan = true;
      continue;
    }
    if (afterHan && unit === 0x28) {
      const reading = pinyinAt(text, index);
      if (reading > 0) {
        index += reading - 1;
        continue;
      }
    }
    afterHan = code >= 0x4e00 && code <= 0x9fff;
    units[kept] = unit;
    offsets[kept] = index;
    kept += 1;
  }
  const folded = textOf(units, kept);
  if (kept === length) return { text: folded === text ? text : folded, offsets: null };
  return { text: folded, offsets: offsets.slice(0, kept) };
}

const UNITS_AT_ONCE = 8192;

function textOf(units: Uint16Array, count: number): string {
  let text = '';
  for (let from = 0; from < count; from += UNITS_AT_ONCE)
    text += String.fromCharCode(...units.subarray(from, Math.min(count, from + UNITS_AT_ONCE)));
  return text;
}

function pinyinAt(text: string, index: number): number {
  PINYIN.lastIndex = index;
  return PINYIN.exec(text)?.[0].length ?? 0;
}
