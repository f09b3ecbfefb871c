import { describe, expect, it } from 'vitest';
import { readBytes } from '../read.fixture.ts';

/** Bytes of a file written one character a byte. */
const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

// 公开9条 in the code page of mainland China.
const DISCLOSED = "\\'b9\\'ab\\'bf\\'aa9\\'cc\\'f5";

const read = (source: string) => readBytes(bytes(source), 'draft.rtf');
const cells = (...contents: readonly string[]): string =>
  `\\trowd${contents.map((_none, index) => `\\cellx${(index + 1) * 900}`).join('')}\\pard\\intbl ${contents
    .map((content) => `${content}\\cell `)
    .join('')}\\row \\pard`;

describe('rich text', () => {
  it.each([
    ['{\\pntext\\f0 1.\\tab}7', '7'],
    ['{\\*\\pn\\pnlvlbody\\pndec{\\pntxta .}}{\\pntext\\plain 1.\\tab}7', '7'],
    ['{\\listtext\\f0 (3)}7', '7'],
    ['{\\listtext 1}7', '7'],
    ['{\\listtext\\f0 2.1\\tab}{\\b 12}', '12'],
    ['{\\b{\\pntext 4}\\i 5}', '5'],
  ])('reads no number of a list into a figure: %s', async (content, shown) => {
    const { grids, codes } = await read(`{\\rtf1\\ansi ${cells('a', content)}${cells('b', '5')}\\par}`);
    expect(grids).toEqual([
      [
        ['a', shown],
        ['b', '5'],
      ],
    ]);
    expect(codes).toEqual(['figures-left-out']);
  });

  it('keeps the number of a list before a paragraph', async () => {
    const { prose } = await read('{\\rtf1\\ansi {\\listtext 1.\\tab}about\\par}');
    expect(prose).toEqual(['1.\tabout']);
  });

  it('takes no picture of a font of signs for a digit', async () => {
    const fonts = '{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset2 Wingdings;}}';
    const { grids, codes } = await read(
      `{\\rtf1\\ansi${fonts}${cells('a', '{\\f1 12}')}${cells('b', '{\\f0 5}')}${cells('c', '{\\f1\\u49 ?}7')}${cells('d', '\\u-4047 ?7')}\\par}`,
    );
    expect(grids).toEqual([
      [
        ['a', '\ufffd\ufffd'],
        ['b', '5'],
        ['c', '\ufffd7'],
        ['d', '\ufffd7'],
      ],
    ]);
    expect(codes).toEqual(['symbols-unknown']);
  });

  it.each([
    ['the character set of its font', '{\\fonttbl{\\f0\\fcharset0 A;}{\\f3\\fcharset134 B;}}\\f3 '],
    ['the code page of its font', '{\\fonttbl{\\f0\\fcharset0\\cpg936 A;}}\\f0 '],
    ['the code page before the character set', '{\\fonttbl{\\f1\\cpg936\\fcharset136 A;}}\\f1 '],
    ['the default font', '\\deff2{\\fonttbl{\\f0\\fcharset0 A;}{\\f2\\fcharset134 B;}}'],
    [
      'the default font after \\plain',
      '\\deff2{\\fonttbl{\\f0\\fcharset0 A;}{\\f2\\fcharset134 B;}}\\f0 A\\par\\plain ',
    ],
    [
      'the default font by its code page',
      '\\deff0{\\fonttbl{\\f0\\fnil\\cpg936 A;}}{\\f7 x}\\par\\pard\\plain ',
    ],
    ['the code page of the file', '\\ansicpg936{\\fonttbl{\\f0\\fcharset0 A;}}\\f0 '],
  ])('is decoded by %s', async (_name, head) => {
    const { prose } = await read(`{\\rtf1\\ansi\\ansicpg1252${head}${DISCLOSED}\\par}`);
    expect(prose.at(-1)).toBe('公开9条');
  });

  it('takes an escaped sign for the second byte of a character', async () => {
    const source = `{\\rtf1\\ansi\\ansicpg936 \\'81\\\\\\'81\\{\\'81\\}\\'d2S \\\\\\{9\\}\\par}`;
    expect((await read(source)).prose).toEqual([
      new TextDecoder('gbk').decode(new Uint8Array([0x81, 0x5c, 0x81, 0x7b, 0x81, 0x7d, 0xd2, 0x53, 0x20])) +
        '\\{9}',
    ]);
  });

  it('ends a paragraph at a backslash before a line end', async () => {
    const source = '{\\rtf1\\ansi\\ansicpg936 \\u19968?\\\n\\u20108?1\\\r\n\\u19977?\r\n2\\\r}';
    expect((await read(source)).prose).toEqual(['一', '二1', '三2']);
  });

  it('leaves out what runs and styles raise, strike and hide, each by its own switch', async () => {
    const sheet =
      '{\\stylesheet{\\s0 Normal;}{\\s5\\sbasedon6 A;}{\\s6\\strike B;}{\\*\\cs7\\additive\\super C;}{\\*\\cs8\\sbasedon7 D;}{\\*\\cs9\\b\\scaps E;}}';
    const { grids, value } = await read(
      `{\\rtf1\\ansi\\ansicpg936${sheet}` +
        cells(
          '17{\\super 2}',
          '{\\strike 9\\v 8\\strike0 7\\v0 6}',
          '4{\\cs7 1}{\\cs8 2}{\\cs9 3}',
          '{\\s5 9\\strike0 5}',
          '{\\super 1\\nosupersub 8}{\\striked1 3}',
          '{\\v 1\\plain 2}',
        ) +
        '}',
    );
    expect(grids).toEqual([[['17', '6', '43', '5', '8', '2']]]);
    expect(value.findings.map(({ code, facts }) => [code, facts])).toEqual([
      ['figures-left-out', { places: 7 }],
    ]);
  });

  it('passes over groups that may be ignored and are unknown', async () => {
    const { prose } = await read(
      '{\\rtf1\\ansi\\ansicpg936 1{\\*\\formfield{\\fftype0 9}}{\\*\\unheard 8}2{\\*\\shpinst 3}\\par}',
    );
    expect(prose).toEqual(['123']);
  });

  it('makes one paragraph of two whose mark is deleted', async () => {
    const { prose, grids } = await read(
      `{\\rtf1\\ansi\\ansicpg936 12{\\deleted 9\\par}34\\par ${cells('2{\\deleted\\par}68', '5\\par 6')}}`,
    );
    expect(prose).toEqual(['1234']);
    expect(grids).toEqual([[['268', '56']]]);
  });

  it('shows the symbol that a field names, and its result alone for others', async () => {
    const field = (instruction: string, result: string): string =>
      `{\\field{\\*\\fldinst ${instruction}}{\\fldrslt ${result}}}`;
    const { grids, value } = await read(
      `{\\rtf1\\ansi\\ansicpg936${cells(
        field('SYMBOL 252 \\\\f "Wingdings" \\\\s 12', ''),
        field('SYMBOL 61494 \\\\f "Symbol"', '{\\f2 x}'),
        field(`IF ${field('MERGEFIELD n', '99')} = "1" "2"`, '1164'),
        field('SYMBOL 1 \\\\f "Wingdings"', ''),
        field('QUOTE', `1${field('REF', '2')}3`),
        `1${field('EQ \\\\o\\\\ac(5,3)', '')}`,
      )}}`,
    );
    expect(grids).toEqual([[['✓', '6', '1164', '\ufffd', '123', '1\ufffd']]]);
    expect(value.findings.map(({ code }) => code)).toEqual(['symbols-unknown']);
  });

  it('leaves out small marks set above the line, and only those', async () => {
    const { grids, value } = await read(
      `{\\rtf1\\ansi\\ansicpg936${cells(
        '17{\\up6\\fs12 2}',
        '18{\\fs14\\up 2}',
        '1{\\up6\\fs12\\up0 9}',
        '2{\\dn4\\fs12 0}',
        '2{\\up2\\fs12 1}',
        '{\\up6\\fs12 2}{\\up6\\fs12 2}',
        '2{\\up6 3}',
      )}}`,
    );
    expect(grids).toEqual([[['17', '18', '19', '20', '21', '22', '23']]]);
    expect(value.findings.map(({ facts }) => facts)).toEqual([{ places: 2 }]);
  });

  it('reads what is written twice, for readers of Unicode and others, once', async () => {
    const { prose } = await read('{\\rtf1\\ansi 1{\\upr{9{\\b 9}}{\\*\\ud{2\\u51 ?}}}4{\\b 5}\\par}');
    expect(prose).toEqual(['12345']);
  });
});
