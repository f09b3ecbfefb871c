/** What stands for a glyph of a symbol font that nobody can name. It is no blank and no figure. */
export const UNKNOWN_GLYPH = '\ufffd';

type Glyphs = Readonly<Record<number, string>>;

const CIRCLED = '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿';

function circledFrom(first: number): Glyphs {
  return Object.fromEntries([...CIRCLED].map((sign, index) => [first + index, sign]));
}

function asciiBut(...others: readonly number[]): Glyphs {
  const codes = Array.from({ length: 0x20 }, (_none, index) => 0x20 + index);
  return Object.fromEntries(
    codes.filter((code) => !others.includes(code)).map((code) => [code, String.fromCharCode(code)]),
  );
}

/** The signs of Microsoft's symbol fonts that reports use: ticks, boxes, marks, numbers. */
const FONTS: Readonly<Record<string, Glyphs>> = {
  wingdings: {
    ...circledFrom(0x80),
    ...{ 0x20: ' ', 0x6c: '●', 0x6e: '■', 0x6f: '□', 0x71: '❑', 0x72: '❒', 0x75: '◆', 0x9f: '•' },
    ...{ 0xa1: '○', 0xa7: '▪', 0xa8: '◻', 0xd8: '➢', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑' },
  },
  'wingdings 2': {
    ...circledFrom(0x69),
    ...{ 0x20: ' ', 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0xa3: '□' },
  },
  'wingdings 3': { 0x20: ' ' },
  webdings: { 0x20: ' ', 0x61: '✓', 0x63: '□', 0x67: '■', 0x6e: '●', 0x72: '✗' },
  symbol: {
    // ∀ ∃ ∋ ∗ − stand where ASCII has quotes, dollar, apostrophe, asterisk and hyphen.
    ...asciiBut(0x22, 0x24, 0x27, 0x2a, 0x2d),
    ...{ 0x2a: '∗', 0x2d: '−', 0xa3: '≤', 0xb0: '°', 0xb1: '±', 0xb3: '≥', 0xb4: '×', 0xb7: '•', 0xb8: '÷' },
    ...{ 0xd6: '√' },
  },
};

/** Other fonts whose letters are pictures. */
const PICTURES = /^(?:marlett|mt extra|zapf ?dingbats|itc zapf dingbats|monotype sorts|bookshelf symbol)/;

/** The character that a symbol of this font and code shows. Codes from U+F000 on are the font's own. */
export function symbolText(font: string, code: number): string {
  const name = font.trim().toLowerCase();
  const own = code >= 0xf000 && code <= 0xf0ff ? code & 0xff : code;
  const glyphs = FONTS[name];
  if (glyphs) return glyphs[own] ?? UNKNOWN_GLYPH;
  const isPrivate = own >= 0xe000 && own <= 0xf8ff;
  if (
    PICTURES.test(name) ||
    !(own >= 0x20 && own <= 0xffff) ||
    isPrivate ||
    (own >= 0xd800 && own < 0xe000)
  ) {
    return UNKNOWN_GLYPH;
  }
  return own !== code && own > 0x7e ? UNKNOWN_GLYPH : String.fromCharCode(own);
}
