import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../read.fixture.ts';

const SPACES = ['office', 'text', 'table', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const style = (name: string, properties: string, family = 'text', parent = ''): string =>
  `<style:style style:name="${name}" style:family="${family}" style:parent-style-name="${parent}">` +
  `<style:text-properties ${properties}/></style:style>`;
const p = (content: string, name = ''): string => `<text:p text:style-name="${name}">${content}</text:p>`;
const span = (name: string, text: string): string =>
  `<text:span text:style-name="${name}">${text}</text:span>`;
const table = (...cells: readonly string[]): string =>
  `<table:table><table:table-row>${cells.map((cell) => `<table:table-cell>${cell}</table:table-cell>`).join('')}</table:table-row></table:table>`;

const content = (body: string, automatic = ''): string =>
  `<?xml version="1.0"?><office:document-content ${SPACES}><office:automatic-styles>${automatic}</office:automatic-styles>` +
  `<office:body><office:text>${body}</office:text></office:body></office:document-content>`;
const styles = (named: string, automatic = ''): string =>
  `<office:document-styles ${SPACES}><office:styles>${named}</office:styles>` +
  `<office:automatic-styles>${automatic}</office:automatic-styles></office:document-styles>`;

const read = (body: string, automatic = '', named = '', ofHeaders = '') =>
  readBytes(
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8(content(body, automatic)),
      'styles.xml': strToU8(styles(named, ofHeaders)),
    }),
  );

const AUTOMATIC =
  style('T1', 'style:text-position="super 58%"') +
  style('T2', 'style:text-line-through-style="solid" style:text-line-through-type="single"') +
  style('T3', 'text:display="none"') +
  style('T4', 'style:text-position="33% 66%"') +
  style('T5', 'style:text-position="10% 100%"') +
  style('T6', 'style:text-position="sub 58%"') +
  style('T7', 'style:text-line-through-style="none" text:display="true" style:text-position="0% 100%"') +
  style('T8', '', 'text', 'Mark') +
  style('P1', 'text:display="none"', 'paragraph');
const NAMED =
  style('Mark', 'style:text-position="super 58%"') +
  style('Struck', 'style:text-line-through-type="double"', 'paragraph') +
  style('StruckToo', '', 'paragraph', 'Struck');

describe('OpenDocument texts', () => {
  it('leave raised, struck and hidden digits out, by automatic and by named styles', async () => {
    const { grids, value } = await read(
      table(
        p(`17${span('T1', '2')}`),
        p(`${span('T2', '9')}268`),
        p(`${span('T3', '5')}41`),
        p(`3${span('T4', '1')}`),
        p(`6${span('T8', '1')}${span('Mark', '2')}`),
        p(span('T1', `4${span('T7', '8')}`)),
        p(`${span('T7', '7')}9`, 'StruckToo'),
      ),
      AUTOMATIC,
      NAMED,
    );
    expect(grids).toEqual([[['17', '268', '41', '3', '6', '8', '7']]]);
    expect(value.findings.map(({ code, facts }) => [code, facts])).toEqual([
      ['figures-left-out', { places: 7 }],
    ]);
  });

  it('take no picture of a font of signs for a digit', async () => {
    const { grids, codes } = await read(
      table(
        p(span('S1', '12')),
        p(`${span('S2', '3')}4`),
        p('6', 'Signs'),
        p(span('S4', '7'), 'Signs'),
        p('\uf0388'),
      ),
      style('S1', 'style:font-name="Wingdings"') +
        style('S2', 'style:font-name="F2"') +
        style('S4', 'style:font-name="Segoe UI Symbol"'),
      '<style:font-face style:name="F2" style:font-charset="x-symbol"/>' +
        style('Signs', 'style:font-name="Webdings"', 'paragraph'),
    );
    expect(grids).toEqual([[['\ufffd\ufffd', '\ufffd4', '\ufffd', '7', '\ufffd8']]]);
    expect(codes).toEqual(['symbols-unknown']);
  });

  it('keep what is only moved, or styled in headers alone, and leave indexes out', async () => {
    const { grids, codes } = await read(
      table(p(`1${span('T5', '2')}`), p(`1${span('T6', '3')}`), p(span('MT1', '4')), p(span('none', '5'))),
      AUTOMATIC,
      NAMED,
      style('MT1', 'text:display="none"'),
    );
    expect(grids).toEqual([[['12', '1', '4', '5']]]);
    expect(codes).toEqual(['figures-left-out']);
  });

  it('leave hidden paragraphs, sections, fields and rows out', async () => {
    const row = (cells: string, visibility = ''): string =>
      `<table:table-row ${visibility}>${cells}</table:table-row>`;
    const cells = (...texts: readonly string[]): string =>
      texts.map((text) => `<table:table-cell>${p(text)}</table:table-cell>`).join('');
    const { prose, grids } = await read(
      p('藏1', 'P1') +
        `<text:section text:display="none">${p('藏2')}<text:section>${p('藏3')}</text:section></text:section>` +
        `<text:section text:display="true">${p('显4')}</text:section>` +
        p('藏<text:hidden-paragraph text:is-hidden="true"/>5') +
        p(
          '<text:hidden-text text:is-hidden="true">藏6</text:hidden-text>显<text:hidden-text text:is-hidden="false">7</text:hidden-text>',
        ) +
        `<table:table>${row(cells('规章', '8'))}${row(cells('藏', '9'), 'table:visibility="collapse"')}</table:table>`,
      AUTOMATIC,
    );
    expect(prose.slice(0, 1)).toEqual(['显4']);
    expect(prose.at(-1)).toBe('显7');
    expect(prose.join('')).not.toMatch(/[12369]/);
    expect(grids).toEqual([[['规章', '8']]]);
  });

  it('join paragraphs where a deletion stands in its place', async () => {
    const region = (id: string, kind: string): string =>
      `<text:changed-region text:id="${id}"><text:${kind}/></text:changed-region>`;
    const mark = (name: string, id: string): string => `<text:change-${name} text:change-id="${id}"/>`;
    const { prose, grids } = await read(
      `<text:tracked-changes>${region('d', 'deletion')}${region('i', 'insertion')}</text:tracked-changes>` +
        p(`网站2${mark('start', 'd')}99`) +
        p(`1${mark('end', 'd')}08条`) +
        p(`又${mark('start', 'i')}3`) +
        p(`4${mark('end', 'i')}条`) +
        table(p(`4${mark('start', 'd')}`) + p(`${mark('end', 'd')}5`), p('6')),
    );
    expect(prose).toEqual(['网站208条', '又3', '4条']);
    expect(grids).toEqual([[['45', '6']]]);
  });

  it('may have any prefix, and be one file', async () => {
    const xml = content(p('公开9条') + table(p('规章'), p('3')), AUTOMATIC);
    const renamed = xml
      .replace('xmlns:text', 'xmlns:n1')
      .replace('xmlns:table', 'xmlns')
      .replace(/(<\/?| )text:/g, '$1n1:')
      .replace(/(<\/?)table:/g, '$1');
    const packed = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8(renamed),
    });
    expect((await readBytes(packed)).grids).toEqual([[['规章', '3']]]);
    const flat = content(p(`公开9${span('T1', '1')}条`), AUTOMATIC).replace(/document-content/g, 'document');
    const { prose, value } = await readBytes(strToU8(flat), 'report.fodt');
    expect([value.format, prose]).toEqual(['xml', ['公开9条']]);
  });
});
