/** Groups that hold no text of the report. */
export const SKIPPED: ReadonlySet<string> = new Set(
  (
    'fonttbl colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf footnote ' +
    'annotation themedata colorschememapping datastore latentstyles listtable listoverridetable rsidtbl generator ' +
    'fldinst object shprslt xmlnstbl mmathPr sp bkmkstart bkmkend pgdsctbl filetbl revtbl userprops nonesttables'
  ).split(' '),
);

/** Ignorable groups whose text counts all the same: text boxes, nested tables, formulas. */
export const KEPT: ReadonlySet<string> = new Set(
  'shpinst shptxt nesttableprops listtext ud moMath moMathPara'.split(' '),
);

/** Words that stand for characters. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  _: '-',
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  nestcell: '\t',
  // Parts of a formula that stand above one another make no figure in a line.
  mden: '/',
  msup: '^',
  msub: '_',
  mlim: '_',
  mdeg: '√',
  me: ' ',
};

/** The character that a Unicode escape names. */
export function characterOf(number: number | null): string {
  return String.fromCharCode(((number ?? 0) + 65536) % 65536);
}

const CODE_PAGES: Readonly<Record<number, string>> = {
  936: 'gb18030',
  54936: 'gb18030',
  950: 'big5',
  932: 'shift_jis',
  949: 'euc-kr',
  1252: 'cp1252',
  65001: 'utf-8',
};
const FONT_CHARSETS: Readonly<Record<number, string>> = {
  134: 'gb18030',
  136: 'big5',
  128: 'shift_jis',
  129: 'euc-kr',
};

/** The encoding of a code page, of the file or of a font. */
export function encodingOfPage(page: number | null): string | undefined {
  return CODE_PAGES[page ?? 0];
}

/** The encoding that a font's character set stands for; undefined for those that follow the file. */
export function encodingOfCharset(charset: number | null): string | undefined {
  return FONT_CHARSETS[charset ?? 0];
}

/** The switch of digits below the line, as an index is. */
export const LOWERED = 32;

/** Hidden, deleted, struck through by hand, or raised: none of it is a figure's own text. */
const UNREAD: Readonly<Record<string, number>> = {
  ...{ v: 1, deleted: 2, mvf: 2, strike: 4, striked: 8, super: 16, sub: LOWERED },
};

/** The switch of text that a revision deleted. */
export const DELETED = 2;

/** The switches after a word that turns one on or off; null for any other word. */
export function switched(switches: number, word: string, number: number | null): number | null {
  if (word === 'nosupersub') return switches & ~(16 | LOWERED);
  if (word === 'sub' && number !== 0) return (switches & ~16) | LOWERED;
  if (word === 'super' && number !== 0) return (switches & ~LOWERED) | 16;
  const bit = UNREAD[word];
  if (bit === undefined) return null;
  return number === 0 ? switches & ~bit : switches | bit;
}
