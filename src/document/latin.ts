/** More arguments than this no call takes everywhere. */
const AT_ONCE = 8192;

/** Bytes as characters, one each. */
export function latin(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(from, from + AT_ONCE));
  return text;
}

/** Characters as bytes, one each. */
export function fromLatin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Where a word of ASCII stands in bytes, from a place on, or −1. */
export function indexOfWord(bytes: Uint8Array, word: string, from = 0): number {
  const codes = fromLatin(word);
  const [first = 0] = codes;
  let at = bytes.indexOf(first, from);
  while (at >= 0 && !codes.every((code, index) => bytes[at + index] === code))
    at = bytes.indexOf(first, at + 1);
  return at;
}
