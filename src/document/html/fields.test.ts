import { describe, expect, it } from 'vitest';
import { readBytes } from '../read.fixture.ts';

const read = (body: string, head = '') =>
  readBytes(new TextEncoder().encode(`<html><head>${head}</head><body>${body}</body></html>`), 'page');
const row = (...cells: readonly string[]): string =>
  `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;

describe('fields of a form in cells', () => {
  it('are read by what they show', async () => {
    const { grids } = await read(
      row(
        '规章',
        '<input value="17">',
        '<input type="number" value=8>件',
        '<textarea>\n268</textarea>',
        '<select><option>5<option selected>41<option>9</select>',
        '<select><optgroup><option>3</option><option>9</option></optgroup></select>',
        '6',
      ),
    );
    expect(grids).toEqual([[['规章', '17', '8件', '268', '41', '3', '6']]]);
  });

  it('are passed over where nothing is seen of their value', async () => {
    const { grids } = await read(
      row(
        '<input type="hidden" value="9">1',
        '<input type=checkbox value=9>2',
        '<input style="display:none" value=9>3',
        '<select style="display:none"><option>9</select>4',
        '<span style="visibility:hidden"><input value=9><select><option>9</select></span>5',
        '<select multiple><option>9</select>6',
      ),
    );
    expect(grids).toEqual([[['1', '2', '3', '4', '5', '6']]]);
  });

  it('make no figure with what stands beside them', async () => {
    const { value } = await read(row('1<input value="7">2', '<textarea>3</textarea>4', '5'));
    const [table] = value.blocks;
    expect(table?.kind === 'table' && table.rows[0]?.map(({ text }) => text)).toEqual(['1 7 2', '3 4', '5']);
  });

  it('are no text of a page around them', async () => {
    const { prose } = await read('<p>公开9条<input value="搜索"><select><option>链接</select></p><p>完</p>');
    expect(prose).toEqual(['公开9条', '完']);
  });
});

describe('marks that a page lifts without saying that they are raised', () => {
  it.each([
    'vertical-align:4pt;font-size:6pt',
    'vertical-align:50%;font-size:smaller',
    'vertical-align:text-top;font-size:60%',
    'position:relative;top:-5px;font-size:9px',
    'position:relative;bottom:.4em;font-size:.6em',
    'font-size:6.0pt;position:relative;top:-5.0pt;mso-text-raise:5.0pt',
  ])('are no part of the figure: %s', async (style) => {
    const { grids, codes } = await read(
      row(
        `17<span style="${style}">2</span>`,
        `3<i class="m"><b>1</b></i>`,
        `<span style="${style}">48</span>`,
      ),
      `<style>.m{${style}}</style>`,
    );
    // A cell that is lifted as a whole is its own line.
    expect(grids).toEqual([[['17', '3', '48']]]);
    expect(codes).toEqual(['figures-left-out']);
  });

  it.each([
    'position:relative;top:-1px',
    'vertical-align:middle;font-size:9pt',
    'vertical-align:-2pt;font-size:6pt',
    'vertical-align:baseline;font-size:60%',
    'font-size:60%',
    'position:relative;top:-1px;font-size:14px',
    'vertical-align:0;font-size:60%',
  ])('are told from text that is only moved or only small: %s', async (style) => {
    expect((await read(row(`1<span style="${style}">7</span>`, '2'))).grids).toEqual([[['17', '2']]]);
  });

  it('are parted from the figure that they stand before', async () => {
    const lift = 'vertical-align:4pt;font-size:6pt';
    const { value } = await read(row(`<span style="${lift}">2</span>17`, '3'));
    const [table] = value.blocks;
    expect(table?.kind === 'table' && table.rows[0]?.[0]?.text).toBe('2 17');
  });
});

describe('other things that a browser does not show in a line', () => {
  it('are left out: readings beside characters, stand-ins, boxes pushed out of the window', async () => {
    const { grids } = await read(
      row(
        '<ruby>17<rt>2</ruby>件',
        '18<progress value=9>9</progress>',
        '19<i style="position:absolute;left:-9999px">2</i>',
        '20<i class="sr-only">2</i>',
        '21<i class="wide">2</i>',
        '22<i class="narrow">2</i>',
      ),
      '<style>.sr-only{position:absolute;clip:rect(0, 0, 0, 0)}' +
        '@media screen and (min-width:768px){.wide{display:none}}@media (max-width:600px){.narrow{display:none}}</style>',
    );
    expect(grids).toEqual([[['17件', '18', '19', '20', '21', '222']]]);
  });

  it('reads a formula of one figure, and none of parts that stand above one another', async () => {
    const { grids } = await read(
      row(
        '<math><mn>17</mn><annotation>9</annotation></math>',
        '<math><mfrac><mn>1</mn><mn>7</mn></mfrac></math>',
        '<math><msup><mn>17</mn><mn>2</mn></msup></math>',
      ),
    );
    expect(grids).toEqual([[['17', '\ufffd17', '\ufffd172']]]);
  });
});
