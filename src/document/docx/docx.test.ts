import { describe, expect, it } from 'vitest';
import { NAMESPACES, p, r, cell as tc, readWord as read, tbl, tr } from './word.fixture.ts';

describe('Word documents', () => {
  it('blank the continuation of a vertical merge and give a wide cell once', async () => {
    const { grids } = await read(
      tbl(
        tr(tc('合计', '<w:vMerge w:val="restart"/>'), tc('申请人', '<w:gridSpan w:val="2"/>'), tc('7')),
        tr(tc('', '<w:vMerge/>'), tc('1'), tc('2'), tc('8')),
      ),
    );
    expect(grids).toEqual([
      [
        ['合计', '申请人', '7'],
        ['', '1', '2', '8'],
      ],
    ]);
  });

  it('glue no raised mark and no struck-through digit to a figure', async () => {
    const styled = (property: string, text: string): string =>
      `<w:r><w:rPr>${property}</w:rPr><w:t>${text}</w:t></w:r>`;
    const cell = (...runs: string[]): string => `<w:tc>${p(runs.join(''))}</w:tc>`;
    const { grids } = await read(
      tbl(
        tr(
          cell(r('48'), styled('<w:vertAlign w:val="superscript"/>', '1')),
          cell(styled('<w:strike/>', '54'), r('55')),
          cell(styled('<w:strike w:val="0"/>', '7')),
        ),
      ),
    );
    expect(grids).toEqual([[['48', '55', '7']]]);
  });

  it('keep a continuation without a start, because Word shows it', async () => {
    const { grids } = await read(tbl(tr(tc('规章', '<w:vMerge/>'), tc('3'))));
    expect(grids).toEqual([[['规章', '3']]]);
  });

  it('leave a blank for columns skipped before a row', async () => {
    const skipped = '<w:trPr><w:gridBefore w:val="1"/><w:wBefore w:w="1200"/></w:trPr>';
    const { grids } = await read(
      tbl(tr(tc('a'), tc('1'), tc('2')), `<w:tr>${skipped}${tc('3')}${tc('4')}</w:tr>`),
    );
    expect(grids).toEqual([
      [
        ['a', '1', '2'],
        ['', '3', '4'],
      ],
    ]);
  });

  it('leave deleted revisions out, keep inserted ones and say so', async () => {
    const { prose, value } = await read(
      p(
        `${r('公开')}<w:del><w:r><w:delText>98</w:delText></w:r></w:del><w:ins>${r('89')}</w:ins>` +
          `<w:moveFrom>${r('7')}</w:moveFrom>${r('条')}`,
      ),
    );
    expect(prose).toEqual(['公开89条']);
    expect(value.findings).toEqual([
      { code: 'revisions-ignored', severity: 'note', spans: [], facts: { deletions: 2 } },
    ]);
  });

  it('drop a deleted row', async () => {
    const gone = `<w:tr><w:trPr><w:del/></w:trPr>${tc('9')}${tc('9')}</w:tr>`;
    const { grids } = await read(tbl(tr(tc('规章'), tc('1')), gone, tr(tc('文件'), tc('2'))));
    expect(grids).toEqual([
      [
        ['规章', '1'],
        ['文件', '2'],
      ],
    ]);
  });

  it('read a text box once and after the paragraph that holds it', async () => {
    const box = (text: string): string => `<w:txbxContent>${p(r(text))}</w:txbxContent>`;
    const { prose } = await read(
      p(
        `${r('二、主动')}<w:r><mc:AlternateContent><mc:Choice>${box('盒')}</mc:Choice>` +
          `<mc:Fallback>${box('盒')}</mc:Fallback></mc:AlternateContent></w:r>${r('公开')}`,
      ),
    );
    expect(prose).toEqual(['二、主动公开', '盒']);
  });

  it('give the tables inside a layout table in order', async () => {
    const inner = tbl(tr(tc('规章'), tc('5')));
    const { grids, prose } = await read(
      tbl(`<w:tr><w:tc>${p(r('一、总体情况'))}${inner}${p('')}</w:tc></w:tr>`),
    );
    expect(grids).toEqual([[['规章', '5']]]);
    expect(prose).toEqual(['一、总体情况']);
  });

  it('read through content controls and ignore tab stops', async () => {
    const stops = '<w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr>';
    const { prose } = await read(
      `<w:sdt><w:sdtPr/><w:sdtContent>${p(stops + r('无'))}</w:sdtContent></w:sdt>`,
    );
    expect(prose).toEqual(['无']);
  });

  it('leave hidden text and field codes out', async () => {
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>77</w:t></w:r>';
    const field = '<w:r><w:instrText>PAGE 12</w:instrText></w:r>';
    expect((await read(p(hidden + field + r('公开6条')))).prose).toEqual(['公开6条']);
  });

  it('write the automatic number of a heading', async () => {
    const numbered = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
    const numbering =
      `<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>` +
      '<w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
    const { prose } = await read(p(numbered + r('总体情况')) + p(numbered + r('主动公开')), {
      'word/numbering.xml': numbering,
    });
    expect(prose).toEqual(['一、总体情况', '二、主动公开']);
  });
});
