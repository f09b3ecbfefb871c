import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../read.fixture.ts';

const SPACES = [
  ...['office', 'text', 'table', 'style'].map(
    (name) => [name, `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`] as const,
  ),
  ['draw', 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'] as const,
  ['fo', 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'] as const,
  ['field', 'urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0'] as const,
  ['loext', 'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0'] as const,
]
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ');

const style = (name: string, properties: string, family = 'text'): string =>
  `<style:style style:name="${name}" style:family="${family}"><style:text-properties ${properties}/></style:style>`;
const p = (content: string, name = ''): string => `<text:p text:style-name="${name}">${content}</text:p>`;
const span = (name: string, text: string): string =>
  `<text:span text:style-name="${name}">${text}</text:span>`;
const table = (...cells: readonly string[]): string =>
  `<table:table><table:table-row>${cells.map((cell) => `<table:table-cell>${cell}</table:table-cell>`).join('')}</table:table-row></table:table>`;

const read = (body: string, automatic = '') =>
  readBytes(
    strToU8(
      `<?xml version="1.0"?><office:document ${SPACES} office:mimetype="application/vnd.oasis.opendocument.text">` +
        `<office:automatic-styles>${automatic}</office:automatic-styles>` +
        `<office:body><office:text>${body}</office:text></office:body></office:document>`,
    ),
    'draft.fodt',
  );

const frame = (content: string): string =>
  `<draw:frame><draw:text-box>${content}</draw:text-box></draw:frame>`;
const shape = (text: string, turn = ''): string =>
  `<draw:custom-shape ${turn === '' ? '' : `draw:transform="rotate (${turn}) translate (1in 1in)"`}>${p(text)}</draw:custom-shape>`;

const mark = (kind: string, ...parameters: readonly (readonly [string, string])[]): string =>
  `<field:fieldmark field:type="vnd.oasis.opendocument.field.FORM${kind}">` +
  parameters.map(([name, value]) => `<field:param field:name="${name}" field:value="${value}"/>`).join('') +
  '</field:fieldmark>';
const LIST = [
  ['Dropdown_ListEntry', '31'],
  ['Dropdown_ListEntry', '52'],
] as const;

describe('OpenDocument texts', () => {
  it('leave out digits that are lifted at a smaller size, or lowered', async () => {
    const { grids, codes } = await read(
      table(
        p(`17${span('Up', '2')}`),
        p(`17${span('Large', '2')}`),
        p(`17${span('Nudged', '2')}`),
        p(`17${span('Low', '2')}`),
        p(span('Up', '8'), 'Small'),
        p(`17${span('Up', '2')}`, 'Large'),
      ),
      style('Up', 'style:text-position="83% 100%" fo:font-size="6pt"') +
        style('Large', 'style:text-position="83% 100%" fo:font-size="14pt"') +
        style('Nudged', 'style:text-position="9% 100%" fo:font-size="10pt"') +
        style('Low', 'style:text-position="-33% 58%"') +
        style('Small', 'fo:font-size="6pt"', 'paragraph') +
        style('Large', 'fo:font-size="0.25in"', 'paragraph'),
    );
    expect(grids).toEqual([[['17', '172', '172', '17', '8', '17']]]);
    expect(codes).toEqual(['figures-left-out']);
  });

  it('have text boxes stand in no cell, and beside a paragraph behind it', async () => {
    const { grids, prose, codes } = await read(
      p(`公开${frame(p('另有3条'))}政府信息5条`) +
        table(p(`99${frame(p('7'))}`), p(shape('6')), p(`4${shape('5')}1`)) +
        p(`${frame(table(p('规章'), p('8')))}完`),
    );
    expect(grids).toEqual([[['99', '', '41']], [['规章', '8']]]);
    expect(prose).toEqual(['公开政府信息5条', '另有3条', '7', '6', '5', '完']);
    expect(codes).toEqual(['figures-left-out']);
  });

  it('take a shape that stands askew for a watermark', async () => {
    const { grids, prose, value } = await read(
      p(`公开5条${shape('样本2031', '0.785')}`) +
        table(p(`3${shape('31', '1.5708')}`), p(shape('44', '-0.6'))),
    );
    expect(grids).toEqual([[['3', '']]]);
    expect(prose).toEqual(['公开5条', '31']);
    expect(value.findings.find(({ code }) => code === 'text-slanted')?.facts).toEqual({ characters: 8 });
  });

  it('show what fields of forms hold, and no prompt', async () => {
    const { grids, codes } = await read(
      table(
        p(mark('DROPDOWN', ...LIST, ['Dropdown_Selected', '1'])),
        p(mark('CHECKBOX', ['Checkbox_Checked', 'true'])),
        p(mark('CHECKBOX', ['Checkbox_Checked', 'false'])),
        p('9<loext:content-control loext:showing-place-holder="true">1</loext:content-control>'),
        p('<loext:content-control>6</loext:content-control>'),
        p('<text:placeholder text:placeholder-type="text">2031</text:placeholder>'),
      ),
    );
    expect(grids).toEqual([[['52', '☑', '□', '9', '6', '']]]);
    expect(codes).toEqual(['figures-left-out']);
  });
});
