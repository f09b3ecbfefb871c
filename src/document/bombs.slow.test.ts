import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packed, pageXml } from './ofd/written.fixture.ts';
import { bombPdf, PIECES } from './pdf/bomb.fixture.ts';
import { shown } from './pdf/written.fixture.ts';
import { readDocument } from './read.ts';

async function codeOf(bytes: Uint8Array): Promise<string> {
  expect(bytes.length).toBeLessThan(1_500_000);
  const result = await readDocument(bytes, 'draft');
  return result.ok ? 'read' : result.refusal.code;
}

const heading = shown('公开政府信息年度报告二〇二二年', 100, 700, 12);
const page = (objects: string): Uint8Array =>
  packed({ 'Doc_0/Pages/Page_0/Content.xml': pageXml(objects) }, 1);

describe('a small file that unfolds without end is refused', () => {
  it.each(Object.entries(PIECES))('PDF, page of %s', async (_what, piece) => {
    expect(await codeOf(bombPdf(piece, Math.ceil(30_000_000 / piece.length), heading))).toBe('too-complex');
  });

  it.each([
    ['objects', page('<PageBlock/>'.repeat(700_000))],
    [
      'letters',
      page(
        `<TextObject Size="3"><TextCode DeltaX="g 999999999 3">${'公'.repeat(3_000_000)}</TextCode></TextObject>`,
      ),
    ],
    ['text', page(`<TextObject Size="3"><TextCode>${' '.repeat(100_000_000)}</TextCode></TextObject>`)],
  ])('OFD, %s', async (_what, bytes) => {
    expect(await codeOf(bytes)).toBe('too-complex');
  });

  it('Word, parts of nothing', async () => {
    const parts = { 'word/document.xml': strToU8(`<w:document>${'<w:p/>'.repeat(20_000_000)}</w:document>`) };
    expect(await codeOf(zipSync(parts, { level: 9 }))).toBe('too-complex');
  });
});
