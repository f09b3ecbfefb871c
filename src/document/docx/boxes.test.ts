import { describe, expect, it } from 'vitest';
import { cell, p, r, readWord, tbl, tc, tr } from './word.fixture.ts';

const V = 'xmlns:v="urn:schemas-microsoft-com:vml"';
const A =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const content = (text: string): string => `<w:txbxContent>${p(r(text))}</w:txbxContent>`;
const drawn = (text: string, rot = '0'): string =>
  `<w:drawing ${A}><wps:wsp><wps:spPr><a:xfrm rot="${rot}"/></wps:spPr><wps:txbx>${content(text)}</wps:txbx></wps:wsp></w:drawing>`;
const vml = (text: string, style = ''): string =>
  `<w:pict ${V}><v:shape style="position:absolute;${style}"><v:textbox>${content(text)}</v:textbox></v:shape></w:pict>`;
const both = (choice: string, fallback: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
const run = (inside: string): string => `<w:r>${inside}</w:r>`;

const BOXES: readonly (readonly [string, string])[] = [
  ['drawn', drawn('7')],
  ['in the older way', vml('7')],
  ['in both ways', both(drawn('7'), vml('7'))],
  ['turned to the side', drawn('7', '5400000')],
];

describe('a text box anchored in a cell', () => {
  it.each(BOXES)('joins no figure: %s', async (_how, box) => {
    const { grids, prose, codes } = await readWord(
      tbl(
        tr(
          cell('a'),
          tc(p(r('99') + run(box))),
          tc(p(run(box) + r('98'))),
          tc(p(r('9') + run(box) + r('6'))),
          tc(p(run(box))),
        ),
        tr(cell('b'), cell('1'), cell('2'), cell('3'), cell('4')),
      ) + p(r('后')),
    );
    expect(grids).toEqual([
      [
        ['a', '99', '98', '96', ''],
        ['b', '1', '2', '3', '4'],
      ],
    ]);
    expect(prose).toEqual(['7', '7', '7', '7', '后']);
    expect(codes).toEqual(['figures-left-out']);
  });

  it('holds a table of its own, which stands behind', async () => {
    const inner = `<w:r><w:txbxContent>${tbl(tr(cell('c'), tc(p(r('5') + run(drawn('6'))))))}</w:txbxContent></w:r>`;
    const { grids, prose } = await readWord(tbl(tr(cell('a'), tc(p(r('1') + inner)))));
    expect(grids).toEqual([[['a', '1']], [['c', '5']]]);
    expect(prose).toEqual(['6']);
  });

  it('keeps the look of the run around it', async () => {
    const struck = `<w:r><w:rPr><w:strike/></w:rPr>${drawn('7')}<w:t>4</w:t></w:r>`;
    const { grids } = await readWord(tbl(tr(cell('a'), tc(p(struck + r('5'))))));
    expect(grids).toEqual([[['a', '5']]]);
  });
});

describe('words over the page', () => {
  it.each([
    ['askew', drawn('内部2019', '18900000')],
    ['askew in the older way', vml('内部2019', 'rotation:315;z-index:-1')],
    ['askew by a part of a turn', vml('内部2019', 'rotation:20643840fd')],
    [
      'drawn askew as a picture',
      `<w:pict ${V}><v:shape style="rotation:-45"><v:textpath string="内部2019"/></v:shape></w:pict>`,
    ],
  ])('are told and not read: %s', async (_how, mark) => {
    const { grids, prose, value } = await readWord(
      p(r('公开') + run(mark)) + tbl(tr(cell('a'), tc(p(r('99') + run(mark))))),
    );
    expect(grids).toEqual([[['a', '99']]]);
    expect(prose).toEqual(['公开']);
    expect(value.findings.map(({ code, facts }) => [code, facts])).toEqual([
      ['text-slanted', { characters: 12 }],
    ]);
  });

  it('are told once where the headers repeat them', async () => {
    const path = (style: string): string =>
      `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ${V}>${p(run(`<w:pict><v:shape style="${style}"><v:textpath string="样稿 8"/></v:shape></w:pict>`))}</w:hdr>`;
    const relationship = (id: number): string =>
      `<Relationship Id="h${String(id)}" Type="http://x/relationships/header" Target="header${String(id)}.xml"/>`;
    const { prose, value } = await readWord(p(r('公开')), {
      'word/_rels/document.xml.rels': `<Relationships>${relationship(1)}${relationship(2)}</Relationships>`,
      'word/header1.xml': path('rotation:315'),
      'word/header2.xml': path('rotation:315'),
    });
    expect(prose).toEqual(['公开']);
    expect(value.findings.map(({ code, facts }) => [code, facts])).toEqual([
      ['text-slanted', { characters: 3 }],
    ]);
  });
});
