/** What stands for a glyph of a symbol font that nobody can name. It is no blank and no figure. */
export const UNKNOWN_GLYPH = '\ufffd';

/** Such a glyph on its way to a composer, which counts them. Word keeps the pictures in place of digits there. */
const NAMELESS = '\uf030';
const FORMULA = /^\s{0,9}EQ\b/i;

/** What a field without a result shows of which only its instruction is known: a formula is drawn, and is no figure. */
export function shownByInstruction(instruction: string): string {
  return FORMULA.test(instruction) ? NAMELESS : '';
}

const PICTURES_OF_DIGITS = /[\uf02c\uf02e\uf030-\uf039]/g;

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

const plainName = (font: string): string => font.replace(/["']/g, '').trim().toLowerCase();

/** Whether a font shows pictures for digits. Symbol has Greek letters, and digits for digits. */
export function isSignFont(font: string): boolean {
  const name = plainName(font);
  return !showsDigits(name) && (name in FONTS || PICTURES.test(name));
}

/** Whether a font of signs shows digits for digits. */
export function showsDigits(font: string): boolean {
  return plainName(font) === 'symbol';
}

/** Text as a font of signs shows it: what stands there for digits and the marks in numbers is no part of a figure. */
export function inSigns(text: string): string {
  return text.replace(/[\d.,]/g, (sign) => String.fromCharCode(0xf000 + sign.charCodeAt(0)));
}

/** Shows pictures that stand where digits would as unknown, and says how many there were. */
export function withoutPictures(text: string): readonly [shown: string, pictures: number] {
  let pictures = 0;
  const shown = text.replace(PICTURES_OF_DIGITS, () => {
    pictures += 1;
    return UNKNOWN_GLYPH;
  });
  return [shown, pictures];
}

/** The character that a symbol of this font and code shows. Codes from U+F000 on are the font's own. */
export function symbolText(font: string, code: number): string {
  const name = plainName(font);
  const own = code >= 0xf000 && code <= 0xf0ff ? code & 0xff : code;
  const glyphs = FONTS[name];
  if (glyphs) return glyphs[own] ?? NAMELESS;
  const isPrivate = own >= 0xe000 && own <= 0xf8ff;
  if (
    PICTURES.test(name) ||
    !(own >= 0x20 && own <= 0xffff) ||
    isPrivate ||
    (own >= 0xd800 && own < 0xe000)
  ) {
    return NAMELESS;
  }
  return own !== code && own > 0x7e ? NAMELESS : String.fromCharCode(own);
}
