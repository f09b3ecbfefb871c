import { describe, expect, it } from 'vitest';
import { gridsOf } from '../grids.fixture.ts';
import { INVENTED_PROSE, inventedGrids, inventedHtml } from '../invented.fixture.ts';
import { readBytes } from '../read.fixture.ts';
import { readDocument } from '../read.ts';
import { cell, documentOf, p, packed, type Parts, r, readWord, tbl, tc, tr } from './word.fixture.ts';

const BODY = p(r('公开12条')) + tbl(tr(cell('规章'), cell('3'), cell('4', '<w:gridSpan w:val="2"/>')));
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The same part with another prefix, or with none. */
function prefixed(xml: string, prefix: string): string {
  const tag = prefix === '' ? '' : `${prefix}:`;
  return xml
    .replace(/(<\/?)w:/g, `$1${tag}`)
    .replace(
      'xmlns:w=',
      `xmlns:word="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ${prefix === '' ? 'xmlns=' : `xmlns:${prefix}=`}`,
    )
    .replace(/ w:(\w+="\d)/g, ' word:$1');
}

describe('names of the parts of Word files', () => {
  it.each(['ns0', 'x', 'mc2', ''])('may have the prefix “%s”', async (prefix) => {
    const { prose, grids } = await readBytes(
      packed({ 'word/document.xml': prefixed(documentOf(BODY), prefix) }),
    );
    expect(prose).toEqual(['公开12条']);
    expect(grids).toEqual([[['规章', '3', '4']]]);
  });

  it('may be those of Strict Open XML', async () => {
    const strict = documentOf(BODY, 'xmlns:s="http://purl.oclc.org/ooxml/wordprocessingml/main"');
    const { grids } = await readBytes(packed({ 'word/document.xml': strict.replace(/(<\/?| )w:/g, '$1s:') }));
    expect(grids).toEqual([[['规章', '3', '4']]]);
  });

  it('are foreign where the prefix of Word stands for something else', async () => {
    const inner = '<w:t xmlns:w="urn:other">99</w:t>';
    const { prose } = await readWord(p(`<w:r>${inner}<w:t>7</w:t></w:r>`));
    expect(prose).toEqual(['7']);
  });
});

describe('Word documents in one XML file', () => {
  const part = (name: string, xml: string): string =>
    `<pkg:part pkg:name="${name}"><pkg:xmlData>${xml.replace(/^<\?xml[^>]*>/, '')}</pkg:xmlData></pkg:part>`;
  const flat = (...parts: readonly string[]): string =>
    '<?xml version="1.0"?>\r\n<?mso-application progid="Word.Document"?>\r\n' +
    `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join('')}</pkg:package>`;
  const picture =
    '<pkg:part pkg:name="/word/media/a.png"><pkg:binaryData>iVBOR\nw0KGgo=</pkg:binaryData></pkg:part>';

  it('are read as their package would be', async () => {
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="character" w:styleId="m"><w:rPr><w:strike/></w:rPr></w:style></w:styles>`;
    const body = BODY + p(r('留1&amp;&lt;') + r('2', '<w:rStyle w:val="m"/>'));
    const xml = flat(picture, part('/word/document.xml', documentOf(body)), part('/word/styles.xml', styles));
    const { prose, grids, value } = await readBytes(encode(xml), 'report.doc');
    expect(value.format).toBe('xml');
    expect(prose).toEqual(['公开12条', '留1&<']);
    expect(grids).toEqual([[['规章', '3', '4']]]);
  });

  it('may declare everything at the top, under any prefix', async () => {
    const xml = flat(
      part(
        '/word/document.xml',
        '<n1:document><n1:body><n1:p><n1:r><n1:t>公开9条</n1:t></n1:r></n1:p></n1:body></n1:document>',
      ),
    )
      .replace(/pkg:/g, 'p0:')
      .replace(
        'xmlns:pkg',
        'xmlns:n1="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:p0',
      );
    expect((await readBytes(encode(xml))).prose).toEqual(['公开9条']);
  });

  it('may be those of Word 2003', async () => {
    const deleted = '<aml:annotation aml:id="1" w:type="Word.Deletion">';
    const body =
      '<wx:sect>' +
      p(r('总体情况'), '<w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="1"/><wx:t wx:val="一、"/></w:listPr>') +
      p(
        `${r('公开')}${deleted}<aml:content><w:r><w:delText>9</w:delText></w:r></aml:content></aml:annotation>${r('12条')}`,
      ) +
      p(r('3'), `<w:rPr>${deleted}</aml:annotation></w:rPr>`) +
      p(
        r('4') +
          r('5', '<w:rStyle w:val="m"/>') +
          '<w:r><w:footnote><w:p><w:r><w:t>注6</w:t></w:r></w:p></w:footnote></w:r>',
      ) +
      tbl(
        tr(tc(p(r('甲')), '<w:vmerge w:val="restart"/>'), cell('1'), cell('2')),
        tr(tc(p(''), '<w:vmerge/>'), cell('3'), cell('4')),
      ) +
      '<w:sectPr><w:hdr w:type="odd"><w:p><w:r><w:t>页眉7</w:t></w:r></w:p></w:hdr></w:sectPr></wx:sect>';
    const styles =
      '<w:styles><w:style w:type="character" w:styleId="m"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>';
    const xml =
      '<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Word.Document"?>' +
      '<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" ' +
      'xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" xmlns:aml="http://schemas.microsoft.com/aml/2001/core">' +
      `${styles}<w:body>${body}</w:body></w:wordDocument>`;
    const { prose, grids, value } = await readBytes(encode(xml), 'report.doc');
    expect(value.format).toBe('xml');
    expect(prose).toEqual(['一、总体情况', '公开12条', '34']);
    expect(grids).toEqual([
      [
        ['甲', '1', '2'],
        ['', '3', '4'],
      ],
    ]);
  });
});

describe('embedded chunks', () => {
  const relationship = (id: string, target: string): string =>
    `<Relationship Id="${id}" Target="${target}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk"/>`;
  const chunk = (id: string): string => `<w:altChunk r:id="${id}"/>`;
  const withChunks = (body: string, chunks: Readonly<Record<string, string | Uint8Array>>) => {
    const parts: Parts = {
      'word/_rels/document.xml.rels': `<Relationships>${Object.keys(chunks)
        .map((name) => relationship(name, name === 'root' ? '/word/root' : name))
        .join('')}</Relationships>`,
    };
    const named = Object.entries(chunks).map(([name, content]) => [`word/${name}`, content]);
    return readWord(body, { ...parts, ...(Object.fromEntries(named) as Parts) });
  };
  const mail = (html: string): string =>
    'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n' +
    `Content-Transfer-Encoding: base64\r\n\r\n${btoa(String.fromCharCode(...encode(html)))}\r\n--b--`;

  it('hold a whole report as a page in a mail archive', async () => {
    const { grids, prose, codes } = await withChunks(chunk('c'), { c: mail(inventedHtml()) });
    expect(grids).toEqual(inventedGrids());
    expect(prose[0]).toBe(INVENTED_PROSE.title);
    expect(prose.filter((text) => text === INVENTED_PROSE.title)).toHaveLength(1);
    expect(codes).toEqual([]);
  });

  it('of every kind stand in their order, in the body and in cells', async () => {
    const page = '<html><body><p>网页1</p><table><tr><td>乙</td><td>2</td></tr></table></td></table>';
    const { prose, grids } = await withChunks(
      p(r('首')) +
        chunk('page') +
        chunk('text') +
        p(r('中')) +
        chunk('rich') +
        chunk('root') +
        tbl(tr(cell('规章'), tc(chunk('seven')), tc(chunk('eight') + p('')), tc(chunk('rich9') + p('')))) +
        p(r('尾')),
      {
        page,
        text: '文本3\r\n文本4',
        rich: '{\\rtf1\\ansi\\ansicpg936 \\u23500?\\u25991?5\\par}',
        root: packed({ 'word/document.xml': documentOf(p(r('文档6'))) }),
        seven: '<p>7</p>',
        eight: '<html><tr><td>8</td></tr>',
        rich9: '{\\rtf1 9\\par}',
      },
    );
    expect(prose).toEqual(['首', '网页1', '文本3', '文本4', '中', '富文5', '文档6', '尾']);
    expect(grids).toEqual([[['乙', '2']], [['规章', '7', '8', '9']]]);
  });

  it('are told where they are missing or of no kind that is read', async () => {
    const body = p(r('首')) + chunk('nowhere') + chunk('sheet') + p(r('尾'));
    const { prose, value } = await withChunks(body, { sheet: packed({ 'xl/workbook.xml': '<a/>' }) });
    expect(prose).toEqual(['首', '尾']);
    expect(value.findings).toEqual([
      { code: 'chunks-unread', severity: 'warning', spans: [], facts: { chunks: 2 } },
    ]);
    const alone = await readDocument(packed({ 'word/document.xml': documentOf(chunk('nowhere')) }), 'draft');
    expect(alone.ok ? '' : alone.refusal.code).toBe('chunks-unread');
  });

  it('are bounded in size and depth', async () => {
    const large = `<p>${'大'.repeat(1_000_000)}</p>`;
    await expect(withChunks(chunk('c').repeat(40), { c: large })).rejects.toThrow('too-complex');
    let inner = packed({ 'word/document.xml': documentOf(p(r('底'))) });
    for (let depth = 0; depth < 8; depth += 1) {
      inner = packed({
        'word/_rels/document.xml.rels': `<Relationships>${relationship('c', 'c')}</Relationships>`,
        'word/document.xml': documentOf(p(r(`层${depth}`)) + chunk('c')),
        'word/c': inner,
      });
    }
    const { prose, codes } = await readBytes(inner);
    expect(prose).toHaveLength(5);
    expect(codes).toEqual(['chunks-unread']);
  });

  it('have the same cells as the file that they are', async () => {
    const { value } = await withChunks(chunk('c'), { c: inventedHtml() });
    expect(gridsOf(value.blocks)).toEqual(inventedGrids());
  });
});
