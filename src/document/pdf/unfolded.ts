import { Inflate } from 'fflate';
import { indexOfWord, latin } from '../latin.ts';
import { refuse } from '../refusing.ts';

/** What one stream may unfold to, in bytes: drawing operations of a page, a font; and all of them together. */
const MOST_DRAWN = 24_000_000;
const MOST_FONT = 80_000_000;
const MOST_TOGETHER = 240_000_000;
/** A dictionary stands right before its stream. */
const LONGEST_DICTIONARY = 2000;
/** How much is unfolded before it is counted. */
const PIECE = 16_384;

/**
 * Refuses a file whose packed streams unfold beyond all bounds, before anything is read of it: the library that reads
 * PDF keeps them whole. Pictures are left alone, for they are never unfolded.
 */
export function refuseBombs(bytes: Uint8Array): void {
  let together = 0;
  for (let at = nextStream(bytes, 0); at >= 0; at = nextStream(bytes, at)) {
    const dictionary = latin(bytes.subarray(Math.max(0, at - LONGEST_DICTIONARY), at));
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
    if (!own.includes('FlateDecode') || /\/Subtype\s{0,4}\/Image/.test(own)) continue;
    const isFont = /\/Length1|\/(?:CIDFontType0C|Type1C|OpenType)/.test(own);
    const most = isFont ? MOST_FONT : MOST_DRAWN;
    together += unfolded(bytes.subarray(at), most);
    if (together > MOST_TOGETHER) refuse('too-complex');
  }
}

/** Where the data of the next stream begins, or −1. */
function nextStream(bytes: Uint8Array, from: number): number {
  for (let at = indexOfWord(bytes, 'stream', from); at >= 0; at = indexOfWord(bytes, 'stream', at + 1)) {
    // Not the end of `endstream`; a line end follows.
    if (bytes[at - 1] === 0x64) continue;
    const after = at + 'stream'.length;
    if (bytes[after] === 0x0a) return after + 1;
    if (bytes[after] === 0x0d) return after + (bytes[after + 1] === 0x0a ? 2 : 1);
  }
  return -1;
}

/** How much a packed stream holds. What is damaged is the library's matter. */
function unfolded(bytes: Uint8Array, most: number): number {
  let size = 0;
  let ended = false;
  const inflate = new Inflate((piece, last) => {
    size += piece.length;
    ended = last;
  });
  try {
    // Two bytes of head; the rest is a plain deflated stream.
    for (let at = 2; at < bytes.length && !ended && size <= most; at += PIECE)
      inflate.push(bytes.subarray(at, at + PIECE));
  } catch {
    return size;
  }
  if (size > most) refuse('too-complex');
  return size;
}
