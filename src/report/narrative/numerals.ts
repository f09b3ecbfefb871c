const DIGITS: ReadonlyMap<string, number> = new Map([
  ['零', 0],
  ['〇', 0],
  ['一', 1],
  ['二', 2],
  ['两', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['七', 7],
  ['八', 8],
  ['九', 9],
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** Characters a Chinese numeral is written with, for a character class. */
export const NUMERAL_CHARACTERS = '零〇一二两三四五六七八九十百千万';

/** The number a Chinese numeral up to 99,999,999 writes (十二 is 12, 两百零三 is 203), or null where it is none. */
export function readNumeral(text: string): number | null {
  if (text === '' || text.length > 15) return null;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of text) {
    const value = DIGITS.get(character);
    const scale = SCALES.get(character);
    if (value !== undefined) {
      // Two digits side by side (一二) write no number unless a zero fills a place.
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (scale !== undefined) {
      if (digit === null && scale !== 10) return null;
      section += (digit ?? 1) * scale;
      digit = null;
    } else if (character === '万') {
      total = (section + (digit ?? 0)) * 10_000;
      if (total === 0) return null;
      section = 0;
      digit = null;
    } else return null;
  }
  return total + section + (digit ?? 0);
}
