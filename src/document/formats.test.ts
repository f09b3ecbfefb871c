import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { gridsOf, proseOf } from './grids.fixture.ts';
import { INVENTED_PROSE, inventedGrids, inventedHtml } from './invented.fixture.ts';
import type { SourceDocument } from './document.ts';
import { readHtml } from './html/html.ts';
import { readDocument } from './read.ts';
import { spanFaults } from './spans.fixture.ts';

const FOLDER = 'tests/fixtures/documents/';

async function read(
  name: string,
  bytes: Uint8Array = new Uint8Array(readFileSync(FOLDER + name)),
): Promise<SourceDocument> {
  const result = await readDocument(bytes, name);
  if (!result.ok) throw new Error(`${name} refused: ${result.refusal.code}`);
  return result.value;
}

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
    const document = await read(name);
    expect(gridsOf(document.blocks)).toEqual(inventedGrids());
    expect(spanFaults(document)).toEqual([]);
  });

  it('has the same cells as a web page', async () => {
    const document = await read('page', encode(inventedHtml()));
    expect(document.format).toBe('html');
    expect(gridsOf(document.blocks)).toEqual(inventedGrids());
    expect(spanFaults(document)).toEqual([]);
  });

  it.each(FILES)('has the same prose in %s', async (name) => {
    const prose = proseOf((await read(name)).blocks).map((text) => text.replace(/\s/g, ''));
    const { title, overview, headings, problems, other, signature, date } = INVENTED_PROSE;
    expect(prose.filter((text, index) => index > 0 || text === title)).toEqual([
      title,
      headings[0],
      overview,
      ...headings.slice(1, 5),
      problems,
      headings[5],
      other,
      signature,
      date,
    ]);
  });

  it('goes by the bytes, not by the name', async () => {
    const document = await read('report.pdf', new Uint8Array(readFileSync(`${FOLDER}invented.docx`)));
    expect(document.format).toBe('docx');
  });

  it('has the same cells as mammoth finds in the Word file', async () => {
    const { value } = await mammoth.convertToHtml({ path: `${FOLDER}invented.docx` });
    expect(gridsOf((await readHtml(value)).blocks)).toEqual(inventedGrids());
  });
});
