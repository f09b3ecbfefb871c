import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_CODES } from '../finding/document-codes.ts';
import { tell } from '../finding/sentences.ts';
import { inventedHtml } from './invented.fixture.ts';
import { readDocument } from './read.ts';
import { spanFaults } from './spans.fixture.ts';

const FOLDER = 'tests/fixtures/documents/';
const file = (name: string): Uint8Array => new Uint8Array(readFileSync(FOLDER + name));
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function codeOf(bytes: Uint8Array): Promise<string> {
  const result = await readDocument(bytes, 'draft');
  return result.ok ? 'read' : result.refusal.code;
}

const word = (xml: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(xml) });

describe('files that are no readable report', () => {
  it.each([
    ['empty-file', new Uint8Array()],
    ['empty-file', encode(' \r\n\u3000')],
    ['spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<a/>') })],
    ['presentation', zipSync({ 'ppt/presentation.xml': strToU8('<a/>') })],
    ['damaged-document', zipSync({ 'OFD.xml': strToU8('<a/>') })],
    ['archive', zipSync({ 'a.txt': strToU8('a') })],
    ['image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['damaged-archive', file('invented.docx').subarray(0, 5000)],
    ['damaged-pdf', encode('%PDF-1.7\nnothing follows')],
    ['entities', word('<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>')],
    ['damaged-document', word('<w:document><w:body><w:p>')],
    ['no-text', word('<w:document/>')],
    ['damaged-document', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0])],
    ['format-unknown', new Uint8Array(600).map((_byte, index) => index % 7)],
  ])('is refused as %s', async (code, bytes) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('is refused when a zip says that it is encrypted', async () => {
    const zip = word('<a/>');
    zip[6] = 1;
    expect(await codeOf(zip)).toBe('encrypted');
  });

  it('has a sentence in both languages for every code', () => {
    for (const code of DOCUMENT_CODES) {
      expect(tell({ code, facts: {} }, 'zh')).toMatch(/。$/);
      expect(tell({ code, facts: {} }, 'en')).toMatch(/\.$/);
    }
  });
});

describe('files made to break a reader', () => {
  const deep = (count: number, open: string, close = ''): string =>
    open.repeat(count) + '9' + close.repeat(count);

  it.each([
    ['nested-too-deep', encode(deep(10_000, '<table><tr><td>'))],
    ['nested-too-deep', encode(`<html>${deep(100_000, '<div>')}`)],
    [
      'nested-too-deep',
      word(`<w:body>${deep(10_000, '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>')}</w:body>`),
    ],
    ['too-complex', encode(`<table>${`<tr>${'<td rowspan=300>1'.repeat(99)}`.repeat(300)}`)],
    ['too-large', new Uint8Array(65 * 1024 * 1024)],
  ])('end with %s', async (code, bytes) => {
    expect(await codeOf(bytes)).toBe(code);
  });
});

describe('good files with random damage', () => {
  const mutations = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 30 });

  it.each(['invented.docx', 'invented.doc', 'invented.odt', 'invented.rtf', 'page'])(
    'are read or refused: %s',
    async (name) => {
      const good = name === 'page' ? encode(inventedHtml()) : file(name);
      await fc.assert(
        fc.asyncProperty(mutations, fc.nat(), async (changes, cut) => {
          const bytes = good.slice(0, cut % 4 === 0 ? cut % good.length : good.length);
          for (const [at, value] of changes) bytes[at % Math.max(bytes.length, 1)] = value;
          const result = await readDocument(bytes, name);
          if (result.ok) expect(spanFaults(result.value)).toEqual([]);
          else expect(DOCUMENT_CODES).toContain(result.refusal.code);
        }),
        { numRuns: 20 },
      );
    },
  );
});

describe('plain text of any kind', () => {
  it('gives spans that slice to what was read', async () => {
    const part = fc.constantFrom(
      '\t',
      '\n',
      '\r\n',
      '|',
      ' ',
      '　',
      '规章',
      '9',
      '- 3 -',
      '[bookmark: a1]',
      '<br>',
      '# ',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 60 }), async (parts) => {
        const result = await readDocument(encode(parts.join('')), 'draft.txt');
        if (result.ok) expect(spanFaults(result.value)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
