/** Text out of bytes, and how it was told. `damaged` counts characters that could not be decoded. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
  readonly damaged: number;
}

const REPLACEMENT = /\ufffd/g;

/**
 * Decodes a text file: by its byte order mark, else as strict UTF-8, else as GB18030, the superset of the older
 * Chinese encodings. A UTF-8 file with a few broken bytes (cut in the middle of a character) stays UTF-8.
 * The byte order mark is dropped; nothing else is changed, so offsets are those of the decoded file.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes);
  if (marked) return decodeAs(bytes, marked);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'utf-8', damaged: 0 };
  } catch {
    const utf8 = decodeAs(bytes, 'utf-8');
    if (mostlyUtf8(utf8)) return utf8;
    return decodeAs(bytes, 'gb18030');
  }
}

function markedEncoding(bytes: Uint8Array): Decoded['encoding'] | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x84 && second === 0x31 && third === 0x95 && fourth === 0x33) return 'gb18030';
  return unmarkedUtf16(bytes);
}

/** UTF-16 without a mark: there are zero bytes, and one way round gives Han characters, digits and line ends. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, Math.min(bytes.length, 4096) & ~1);
  if (!head.includes(0)) return null;
  return (
    ([UTF_16_LITTLE, UTF_16_BIG] as const).find((encoding) => {
      const text = new TextDecoder(encoding).decode(head);
      const usual = text.match(/[\t\r\n\x20-\x7e\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0;
      return usual > text.length * 0.9;
    }) ?? null
  );
}

const UTF_16_LITTLE = 'utf-16le';
const UTF_16_BIG = 'utf-16be';

function decodeAs(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, damaged: text.match(REPLACEMENT)?.length ?? 0 };
}

/** GB18030 text read as UTF-8 breaks at nearly every Han character; cut UTF-8 breaks in a handful of places. */
function mostlyUtf8({ text, damaged }: Decoded): boolean {
  const han = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  return han > damaged * 20;
}
