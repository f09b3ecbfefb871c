/** Parts of an RTF file: a brace, a control word with its number, a byte of text, or bytes to pass over. */
export type RtfToken =
  | { readonly kind: 'open' }
  /** Where it stands in the file. */
  | { readonly kind: 'close'; readonly at: number }
  /** With the place behind it. */
  | { readonly kind: 'word'; readonly word: string; readonly number: number | null; readonly end: number }
  | { readonly kind: 'byte'; readonly byte: number };

const OPEN: RtfToken = { kind: 'open' };

const isLetter = (byte: number): boolean => (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);
const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;

const isEscaped = (byte: number): boolean => byte === 0x5c || byte === 0x7b || byte === 0x7d;

/** Cuts an RTF file, or a stretch of it, into tokens, in one pass. Line ends of the file are no content, but a backslash before one ends a paragraph. */
export function* rtfTokens(bytes: Uint8Array, from = 0, to = bytes.length): Generator<RtfToken> {
  let index = from;
  const at = (offset: number): number => bytes[offset] ?? -1;
  while (index < to) {
    const byte = at(index);
    index += 1;
    if (byte === 0x7b) yield OPEN;
    else if (byte === 0x7d) yield { kind: 'close', at: index - 1 };
    else if (byte !== 0x5c) {
      if (byte !== 0x0a && byte !== 0x0d && byte !== 0) yield { kind: 'byte', byte };
    } else if (at(index) === 0x27) {
      const code = Number.parseInt(String.fromCharCode(at(index + 1), at(index + 2)), 16);
      index += 3;
      if (Number.isFinite(code)) yield { kind: 'byte', byte: code };
    } else if (isEscaped(at(index))) {
      // The second byte of a Han character may be one of these.
      yield { kind: 'byte', byte: at(index) };
      index += 1;
    } else if (!isLetter(at(index))) {
      const isLineEnd = at(index) === 0x0a || at(index) === 0x0d;
      const word = isLineEnd ? 'par' : String.fromCharCode(Math.max(at(index), 32));
      index += 1;
      yield { kind: 'word', word, number: null, end: index };
    } else {
      const start = index;
      while (isLetter(at(index)) && index - start < 40) index += 1;
      const word = String.fromCharCode(...bytes.subarray(start, index));
      const digits = index;
      if (at(index) === 0x2d) index += 1;
      while (isDigit(at(index)) && index - digits < 12) index += 1;
      const written = String.fromCharCode(...bytes.subarray(digits, index));
      const number = written === '' || written === '-' ? null : Number(written);
      if (at(index) === 0x20) index += 1;
      if (word === 'bin') index += Math.max(number ?? 0, 0);
      else yield { kind: 'word', word, number, end: index };
    }
  }
}
