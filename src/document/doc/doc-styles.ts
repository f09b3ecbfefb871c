import type { DocFile } from './doc-file.ts';
import { isSignFont, showsDigits } from '../symbols.ts';
import { type Look, NO_LOOK, readLook, withLook } from './doc-look.ts';

/** What the styles of a Word 97 file say of how text looks, and the names of its fonts. */
export interface DocStyles {
  /** The look of text in a style, its bases included. */
  readonly look: (style: number) => Look;
  readonly font: (index: number) => string;
  /** Whether a font shows pictures for digits. */
  readonly isOfSigns: (index: number) => boolean;
}

interface Style {
  readonly base: number;
  readonly look: Look;
}

const DEEPEST = 12;
const PARAGRAPH_STYLE = 1;
const CHARACTER_STYLE = 2;

/** Reads the style sheet ([MS-DOC] 2.4.6.5, STSH) and the font table (2.9.286, SttbfFfn) of a file. */
export function docStyles(file: DocFile): DocStyles {
  const styles = stylesOf(file);
  const fonts = fontsOf(file);
  const known = new Map<number, Look>();
  const look = (style: number): Look => {
    const before = known.get(style);
    if (before) return before;
    const chain: Look[] = [];
    let at = styles[style];
    for (let depth = 0; at && depth < DEEPEST; depth += 1) {
      chain.unshift(at.look);
      at = styles[at.base];
    }
    const found = chain.reduce(withLook, NO_LOOK);
    known.set(style, found);
    return found;
  };
  return {
    look,
    font: (index) => fonts[index]?.name ?? '',
    isOfSigns: (index) => {
      const font = fonts[index];
      if (font === undefined || showsDigits(font.name)) return false;
      return font.charset === SIGNS || isSignFont(font.name);
    },
  };
}

function stylesOf({ table, place }: DocFile): readonly (Style | undefined)[] {
  const [start, size] = place(1);
  const end = Math.min(start + size, table.byteLength);
  if (start + 6 > end) return [];
  const header = table.getUint16(start, true);
  const fixed = table.getUint16(start + 4, true);
  const styles: (Style | undefined)[] = [];
  let at = start + 2 + header;
  while (at + 2 <= end) {
    const length = table.getUint16(at, true);
    styles.push(length < 10 || at + 2 + length > end ? undefined : styleAt(table, at + 2, length, fixed));
    at += 2 + length + (length & 1);
  }
  return styles;
}

/** One style: its fixed part, its name, then a list of properties for paragraphs and one for characters. */
function styleAt(table: DataView, start: number, length: number, fixed: number): Style {
  const kinds = table.getUint16(start + 2, true);
  const kind = kinds & 0xf;
  const base = kinds >> 4;
  const end = start + length;
  const nameAt = start + fixed;
  if (nameAt + 2 > end || (kind !== PARAGRAPH_STYLE && kind !== CHARACTER_STYLE))
    return { base, look: NO_LOOK };
  let at = nameAt + 2 + (table.getUint16(nameAt, true) + 1) * 2;
  for (let skipped = kind === PARAGRAPH_STYLE ? 1 : 0; skipped > 0 && at + 2 <= end; skipped -= 1) {
    const bytes = table.getUint16(at, true);
    at += 2 + bytes + (bytes & 1);
  }
  if (at + 2 > end) return { base, look: NO_LOOK };
  const bytes = Math.min(table.getUint16(at, true), end - at - 2);
  return { base, look: readLook(table, at + 2, bytes) };
}

/** Where the character set and the name stand behind the length of an entry of the font table. */
const CHARSET = 4;
const NAME = 40;
/** The character set of fonts of signs. */
const SIGNS = 2;

interface Font {
  readonly name: string;
  readonly charset: number;
}

function fontsOf({ table, place }: DocFile): readonly Font[] {
  const [start, size] = place(15);
  const end = Math.min(start + size, table.byteLength);
  const fonts: Font[] = [];
  let at = start + 4;
  while (at < end && fonts.length < 4000) {
    const next = at + 1 + table.getUint8(at);
    let name = '';
    for (let index = at + NAME; index + 2 <= Math.min(next, end); index += 2) {
      const code = table.getUint16(index, true);
      if (code === 0) break;
      name += String.fromCharCode(code);
    }
    fonts.push({ name, charset: at + CHARSET < end ? table.getUint8(at + CHARSET) : 0 });
    at = next;
  }
  return fonts;
}
