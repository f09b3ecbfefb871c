import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { laidOut } from '../page/layout.fixture.ts';
import { expectWhole, readBytes } from '../read.fixture.ts';
import { readDocument } from '../read.ts';
import { DIALECTS, packed, pageXml, textObject, writtenOfd } from './written.fixture.ts';

async function refusal(bytes: Uint8Array): Promise<unknown> {
  const result = await readDocument(bytes, 'report.ofd');
  return result.ok ? 'read' : result.refusal;
}

describe('the report as makers write it', () => {
  it.each(Object.entries(DIALECTS))('%s', async (_name, dialect) => {
    const document = await readBytes(writtenOfd(laidOut(), dialect));
    expect(document.value.format).toBe('ofd');
    expectWhole(document);
    expect(document.codes).toEqual([]);
  });
});

const plain = DIALECTS.linePerObject;

describe('what is drawn and is no text', () => {
  it.each([
    ['slanted', 'CTM="0.8 -0.6 0.6 0.8 0 0"', 'text-slanted'],
    ['pale', 'Alpha="51"', 'text-pale'],
    ['invisible', 'Visible="false"', null],
    ['transparent', 'Alpha="0"', null],
    ['of a matrix that leaves nothing', 'CTM="0 0 0 0.35 0 0"', null],
  ])('is left out: %s', async (_how, attributes, code) => {
    const stamp = { text: '仅供内部2019年3月使用999件', x: 60, y: 300, size: 14 };
    const more = textObject(stamp, { deltas: 'DeltaX="4.9"', attributes });
    const document = await readBytes(writtenOfd(laidOut(), plain, more));
    expectWhole(document);
    expect(document.codes).toEqual(code === null ? [] : [code]);
  });

  it('is left out: annotations, which are told', async () => {
    const bytes = packed(
      {
        'Doc_0/Pages/Page_0/Content.xml': pageXml(
          textObject(
            { text: '松原区园林局公开政府信息12条。', x: 60, y: 100, size: 11 },
            { deltas: 'DeltaX="3.9"' },
          ),
        ),
        'Doc_0/Annots/Annotations.xml':
          '<Annotations><Page PageID="900"><FileLoc>Page_0/Annotation.xml</FileLoc></Page><Page PageID="3"><FileLoc>none.xml</FileLoc></Page></Annotations>',
        'Doc_0/Annots/Page_0/Annotation.xml':
          '<PageAnnot><Annot Type="Stamp"><Appearance Boundary="0 0 50 50"><TextObject Boundary="0 0 9 9" Size="4"><TextCode X="1" Y="4">收文2018-07-09</TextCode></TextObject></Appearance></Annot></PageAnnot>',
      },
      1,
    );
    const document = await readBytes(bytes);
    expect(document.value.text.trim()).toBe('松原区园林局公开政府信息12条。');
    expect(document.codes).toEqual(['annotations-left-out']);
  });
});

describe('the positions of characters', () => {
  const written = async (code: string, attributes = ''): Promise<readonly string[]> => {
    const object = `<ofd:TextObject Boundary="20 30 100 60" Size="4" ${attributes}>${code}</ofd:TextObject>`;
    const heading = textObject(
      { text: '松原区园林局年度报告', x: 60, y: 60, size: 14 },
      { deltas: 'DeltaX="5"' },
    );
    const document = await readBytes(
      packed({ 'Doc_0/Pages/Page_0/Content.xml': pageXml(heading + object) }, 1),
    );
    return document.prose.slice(1);
  };

  it.each([
    ['plain', '<TextCode X="0" Y="5" DeltaX="4 4 2 2">收到12件</TextCode>', ['收到12件']],
    ['runs', '<TextCode X="0" Y="5" DeltaX="g 2 4 g 2 2">收到12件</TextCode>', ['收到12件']],
    ['too few', '<TextCode X="0" Y="5" DeltaX="4">收到十二件</TextCode>', ['收到十二件']],
    ['too many', '<TextCode X="0" Y="5" DeltaX="4 4 2 2 -14 -14">收到12件</TextCode>', ['收到12件']],
    [
      'a run without end',
      '<TextCode X="0" Y="5" DeltaX="g 1000000000 4">收到十二件</TextCode>',
      ['收到十二件'],
    ],
    ['none', '<TextCode X="0" Y="5">收到12件</TextCode>', ['收到12件']],
    [
      'two lines in one',
      '<TextCode X="0" Y="5" DeltaX="4 4 -8 2" DeltaY="0 0 8 0">收到件12</TextCode>',
      ['收到件', '12'],
    ],
    [
      'a start left out',
      '<TextCode X="0" Y="5" DeltaX="4">收到</TextCode><TextCode Y="13">12</TextCode>',
      ['收到', '12'],
    ],
    ['no start at all', '<TextCode DeltaX="4">收到</TextCode>', ['收到']],
    [
      'white space of the maker',
      '<TextCode X="0" Y="5" DeltaX="4 4 2 2">\r\n   收到12件\r\n  </TextCode>',
      ['收到12件'],
    ],
    ['indent', '<TextCode X="0" Y="5" DeltaX="2 2 4">  收到</TextCode>', ['收到']],
    ['downwards', '<TextCode X="0" Y="5" DeltaY="5 5">购买方</TextCode>', ['购', '买', '方']],
  ])('%s', async (_how, code, lines) => {
    expect(await written(code)).toEqual(lines);
  });
});

describe('a package that is no whole report', () => {
  it('is refused where a page is missing', async () => {
    const page = pageXml(
      textObject({ text: '松原区园林局年度报告', x: 60, y: 60, size: 14 }, { deltas: 'DeltaX="5"' }),
    );
    const parts = { 'Doc_0/Pages/Page_0/Content.xml': page, 'Doc_0/Pages/Page_2/Content.xml': page };
    expect(await refusal(packed(parts, 3))).toEqual({ code: 'page-missing', facts: { page: 2, total: 3 } });
  });

  it('is refused where a template is missing that a page uses', async () => {
    const page = pageXml('', {}, '<ofd:Template TemplateID="50"/>');
    expect(await refusal(packed({ 'Doc_0/Pages/Page_0/Content.xml': page }, 1, true))).toMatchObject({
      code: 'template-missing',
    });
  });

  it('is refused as a scan where there are only pictures', async () => {
    const page = pageXml('<ofd:ImageObject ID="5" Boundary="0 0 210 297" ResourceID="9"/>');
    const parts = { 'Doc_0/Pages/Page_0/Content.xml': page, 'Doc_0/Pages/Page_1/Content.xml': page };
    expect(await refusal(packed(parts, 2))).toEqual({ code: 'scanned', facts: { pages: 2, total: 2 } });
  });

  it('is refused where the characters do not say what they are', async () => {
    const text = '收到\ue123\ue124\ue125\ue126\ue127\ue128\ue129\ue12a\ue12b\ue12c\ue12d\ue12e申请12件';
    const page = pageXml(textObject({ text, x: 60, y: 60, size: 14 }, { deltas: 'DeltaX="5"' }));
    expect(await refusal(packed({ 'Doc_0/Pages/Page_0/Content.xml': page }, 1))).toMatchObject({
      code: 'no-characters',
    });
  });

  it('is refused where it is encrypted', async () => {
    const zip = zipSync({
      'OFD.xml': strToU8('<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>'),
      'Encryptions.xml': strToU8('<Encryptions/>'),
      'Doc_0/Document.xml': new Uint8Array([7, 99, 200, 1, 0, 54, 3]),
    });
    expect(await refusal(zip)).toMatchObject({ code: 'encrypted' });
  });

  it('is refused where it declares a document type', async () => {
    const page = '<!DOCTYPE a [<!ENTITY b "bb">]><Page><Content/></Page>';
    expect(await refusal(packed({ 'Doc_0/Pages/Page_0/Content.xml': page }, 1))).toMatchObject({
      code: 'entities',
    });
  });

  it('is refused where blocks nest without end', async () => {
    const page = pageXml(`${'<PageBlock>'.repeat(5000)}${'</PageBlock>'.repeat(5000)}`);
    expect(await refusal(packed({ 'Doc_0/Pages/Page_0/Content.xml': page }, 1))).toMatchObject({
      code: 'nested-too-deep',
    });
  });

  it('is refused where units hold each other', async () => {
    const composite = '<CompositeObject Boundary="0 0 9 9" ResourceID="7"/>';
    const parts = {
      'Doc_0/Pages/Page_0/Content.xml': pageXml(composite.repeat(2)),
      'Doc_0/PublicRes.xml': `<Res><CompositeGraphicUnits><CompositeGraphicUnit ID="7"><Content>${composite.repeat(2)}</Content></CompositeGraphicUnit></CompositeGraphicUnits></Res>`,
    };
    expect(await refusal(packed(parts, 1))).toMatchObject({ code: 'nested-too-deep' });
  });
});
