import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { gridsOf } from './grids.fixture.ts';
import { inventedGrids, inventedHtml, inventedProse } from './invented.fixture.ts';
import { readHtml } from './html/html.ts';
import { readBytes } from './read.fixture.ts';

const FOLDER = 'tests/fixtures/documents/';

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(FOLDER + name));
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The office suite writes one of these files, the browser the other PDF. */
const FILES = [
  'invented.docx',
  'invented.doc',
  'invented.odt',
  'invented.rtf',
  'libreoffice.pdf',
  'chromium.pdf',
];

describe('one report in seven formats', () => {
  it.each(FILES)('has the same cells in %s', async (name) => {
    expect((await readBytes(file(name), name)).grids).toEqual(inventedGrids());
  });

  it('has the same cells as a web page', async () => {
    const { grids, value } = await readBytes(encode(inventedHtml()), 'page');
    expect(value.format).toBe('html');
    expect(grids).toEqual(inventedGrids());
  });

  it.each(FILES)('has the same prose in %s', async (name) => {
    const prose = (await readBytes(file(name), name)).prose.map((text) => text.replace(/\s/g, ''));
    const [title] = inventedProse();
    expect(prose.filter((text, index) => index > 0 || text === title)).toEqual(inventedProse());
  });

  it('goes by the bytes, not by the name', async () => {
    expect((await readBytes(file('invented.docx'), 'report.pdf')).value.format).toBe('docx');
  });

  it.each(['invented.docx', 'invented.doc', 'libreoffice.pdf'])(
    'is read from a view into a larger buffer as from bytes of its own: %s',
    async (name) => {
      const bytes = file(name);
      const padded = Buffer.concat([Buffer.alloc(9), bytes, Buffer.alloc(9)]);
      const view = padded.subarray(9, 9 + bytes.length);
      expect((await readBytes(view, name)).grids).toEqual(inventedGrids());
    },
  );

  it('has the same cells as mammoth finds in the Word file', async () => {
    const { value } = await mammoth.convertToHtml({ path: `${FOLDER}invented.docx` });
    expect(gridsOf((await readHtml(value)).blocks)).toEqual(inventedGrids());
  });
});
