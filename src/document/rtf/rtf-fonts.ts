import { inSigns, isSignFont, showsDigits } from '../symbols.ts';
import { encodingOfCharset, encodingOfPage } from './rtf-words.ts';

/** The character set of fonts of signs, which show pictures for digits. */
const SIGNS = 2;
const LONGEST_NAME = 80;

/** What a file says of its fonts and its code page, and how their bytes are read. */
export function openFonts() {
  /** Encodings of fonts by their code page, which counts before their character set. */
  const pages = new Map<number, string>();
  const charsets = new Map<number, string>();
  const signs = new Set<number>();
  const decoders = new Map<string, TextDecoder>();
  let codePage = 'cp1252';
  let usual = 0;
  /** Characters as a font shows them. A digit in a font of signs is none. */
  const shown = (characters: string, font: number): string =>
    signs.has(font) ? inSigns(characters) : characters;
  const names = new Map<number, string>();
  return {
    /** A letter of the font's name in the table of fonts, which ends in a semicolon. */
    named: (font: number, byte: number): void => {
      const name = names.get(font) ?? '';
      if (byte !== 0x3b) {
        if (name.length < LONGEST_NAME) names.set(font, name + String.fromCharCode(byte));
        return;
      }
      names.delete(font);
      if (showsDigits(name)) signs.delete(font);
      else if (isSignFont(name)) signs.add(font);
    },
    /** Takes what a word says of the file or of this font. */
    declare: (name: string, number: number | null, font: number): void => {
      const page = encodingOfPage(number);
      const charset = encodingOfCharset(number);
      if (name === 'ansicpg') codePage = page ?? codePage;
      else if (name === 'deff') usual = number ?? 0;
      else if (name === 'cpg' && page) pages.set(font, page);
      else if (name === 'fcharset' && charset) charsets.set(font, charset);
      else if (name === 'fcharset' && number === SIGNS) signs.add(font);
    },
    /** The font where none is named. */
    usual: () => usual,
    /** What bytes in a font say. */
    decode: (bytes: readonly number[], font: number): string => {
      const encoding = pages.get(font) ?? charsets.get(font) ?? codePage;
      const decoder = decoders.get(encoding) ?? new TextDecoder(encoding);
      decoders.set(encoding, decoder);
      const characters = decoder.decode(new Uint8Array(bytes));
      return shown(characters, font);
    },
    shown,
  };
}
