import { describe, expect, it } from 'vitest';
import { readBytes } from '../read.fixture.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const read = (source: string) => readBytes(bytes(`{\\rtf1\\ansi\\ansicpg936 ${source}}`), 'draft.rtf');
const row = (...contents: readonly string[]): string =>
  `\\trowd${contents.map((_none, index) => `\\cellx${(index + 1) * 900}`).join('')}\\pard\\intbl ${contents
    .map((content) => `${content}\\cell `)
    .join('')}\\row \\pard `;

const property = (name: string, value: string): string => `{\\sp{\\sn ${name}}{\\sv ${value}}}`;
const shape = (inside: string, properties = ''): string =>
  `{\\shp{\\*\\shpinst\\shpleft900${property('shapeType', '202')}${properties}${inside}}{\\shprslt{\\*\\do\\dobxcolumn{\\dptxbxtext\\pard 7\\par}}}}`;
const box = (text: string, properties = ''): string =>
  shape(`{\\shptxt \\pard\\plain ${text}\\par}`, properties);

describe('a shape in rich text', () => {
  it.each([
    ['a box', box('7')],
    ['a box in a field', `{\\field{\\*\\fldinst SHAPE}{\\fldrslt${box('7')}}}`],
    ['a box turned to the side', box('7', property('rotation', String(90 * 65536)))],
  ])('joins no figure of the cell that anchors it: %s', async (_what, anchored) => {
    const { grids, prose, codes } = await read(
      `${row('a', `99${anchored}`, `${anchored}98`, `9${anchored}6`, anchored)}${row('b', '1', '2', '3', '4')}x\\par`,
    );
    expect(grids).toEqual([
      [
        ['a', '99', '98', '96', ''],
        ['b', '1', '2', '3', '4'],
      ],
    ]);
    expect(prose).toEqual(['x', '7', '7', '7', '7']);
    expect(codes).toEqual(['figures-left-out']);
  });

  it('holds paragraphs, tables and boxes of its own, read behind its paragraph', async () => {
    const { grids, prose } = await read(
      `one${box(`two\\par ${row('c', `5${box('6')}`)}three`)} more\\par four\\par`,
    );
    expect(grids).toEqual([[['c', '5']]]);
    expect(prose).toEqual(['one more', 'two', 'three', '6', 'four']);
  });

  it('that stands askew, or draws words, is told and not read, once for all headers', async () => {
    const words = shape('', property('gtextUNICODE', 'No 8') + property('rotation', String(315 * 65536)));
    const { grids, prose, value } = await read(
      `{\\header\\pard ${words}\\par}{\\headerf\\pard ${words}\\par}a${box('2019', property('rotation', String(-45 * 65536)))}b\\par ${row('c', `5${words}`)}`,
    );
    expect(prose).toEqual(['ab']);
    expect(grids).toEqual([[['c', '5']]]);
    expect(value.findings.map(({ code, facts }) => [code, facts])).toEqual([
      ['text-slanted', { characters: 7 }],
    ]);
  });
});

describe('a form in rich text', () => {
  const field = (data: string, result = ''): string =>
    `{\\field{\\*\\fldinst { FORM {\\*\\formfield{${data}}}}}${result}}`;
  const entries = '{\\*\\ffl 11}{\\*\\ffl 22}{\\*\\ffl \\u19971?3}';

  it('shows what was chosen, else what is usual', async () => {
    const { grids } = await read(
      row(
        field(`\\fftype2\\ffres1\\ffdefres0${entries}`),
        field(`\\fftype2\\ffres25\\ffdefres1${entries}`, '{\\fldrslt {}}'),
        field(`\\fftype2\\ffres2${entries}`),
        field(`\\fftype2\\ffres0${entries}`, '{\\fldrslt 44}'),
        `1${field(`\\fftype2\\ffres1${entries}`)}3`,
        field('\\fftype0{\\*\\ffdeftext 45}'),
        field('\\fftype0{\\*\\ffdeftext 45}', '{\\fldrslt }'),
        field('\\fftype1\\ffres25\\ffdefres1'),
        field('\\fftype1\\ffres0\\ffdefres1'),
      ),
    );
    expect(grids).toEqual([[['22', '22', '七3', '44', '1223', '45', '', '☑', '□']]]);
  });
});

describe('fonts, formulas and revisions in rich text', () => {
  it('knows fonts of signs by their names', async () => {
    const fonts =
      '{\\fonttbl{\\f0\\fnil\\fcharset0 Arial{\\*\\falt Wingdings};}{\\f1\\fnil Wingdings 2;}{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset0 Webdings{\\*\\falt Arial};}}';
    const { grids, codes } = await read(
      `${fonts}${row('\\f0 12', '\\f1 12', '\\f2 12', '\\f3 1', '\\f0 5')}`,
    );
    expect(grids).toEqual([[['12', '\ufffd\ufffd', '12', '\ufffd', '5']]]);
    expect(codes).toEqual(['symbols-unknown']);
  });

  it('makes no figure of the parts of a formula', async () => {
    const math = (inside: string): string => `{\\mmath{\\*\\moMath ${inside}}}`;
    const { grids } = await read(
      row(
        math('{\\mf{\\mnum{\\mr 1}}{\\mden{\\mr 2}}}'),
        math('{\\msSup{\\me{\\mr 1}}{\\msup{\\mr 2}}}'),
        math('{\\mrad{\\mdeg{\\mr 3}}{\\me{\\mr 8}}}'),
        math('{\\mr 12}'),
      ),
    );
    expect(grids).toEqual([[['1/2', '1^2', '√38', '12']]]);
  });

  it('leaves out what was moved away, cells that were deleted, and indexes behind a figure', async () => {
    const { grids } = await read(
      `\\trowd\\cellx900\\cldel\\cellx1800\\cellx2700\\pard\\intbl {\\mvf 9}17\\cell 5\\cell 1{\\sub 2}\\cell\\row \\pard x\\par`,
    );
    expect(grids).toEqual([[['17', '1']]]);
  });

  it('reads no number of a list into a figure where the number has properties of its own', async () => {
    const { grids } = await read(row('a', '{\\listtext\\pard\\plain 3\\tab}5'));
    expect(grids).toEqual([[['a', '5']]]);
  });
});
