import { SIMPLIFIED } from '../catalogue/script.ts';

/** What a unit that is no content folds to. */
export const SKIPPED = 0;

// White space and controls, ideographic and no-break spaces, zero-width characters, bidi marks.
const NO_CONTENT: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x180e, 0x180e],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x2069],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
const FULL_WIDTH = { first: 0xff01, last: 0xff5e, toHalf: 0xfee0 };
// Kangxi and supplementary radicals stand for the character they look like in some PDF files.
const LOOK_ALIKES: readonly (readonly [first: number, last: number])[] = [
  [0x2e80, 0x2fd5],
  [0xf900, 0xfaff],
];

/** Every UTF-16 unit to the one unit it folds to, so that offsets keep: full width to half, traditional to simplified. */
export const FOLDED_UNITS: Uint16Array = foldedUnits();

function foldedUnits(): Uint16Array {
  const units = new Uint16Array(0x10000);
  for (let code = 0; code < units.length; code += 1) units[code] = code;
  for (const [traditional, simplified] of SIMPLIFIED)
    units[traditional.charCodeAt(0)] = simplified.charCodeAt(0);
  for (const [first, last] of LOOK_ALIKES)
    for (let code = first; code <= last; code += 1) {
      const normal = String.fromCharCode(code).normalize('NFKC');
      units[code] = normal.length === 1 ? normal.charCodeAt(0) : code;
    }
  const { first, last, toHalf } = FULL_WIDTH;
  for (let code = first; code <= last; code += 1) units[code] = code - toHalf;
  for (const [from, to] of NO_CONTENT) units.fill(SKIPPED, from, to + 1);
  return units;
}
