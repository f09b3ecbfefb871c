import { describe, expect, it } from 'vitest';
import { cell, p, r, readWord, tbl, tc, tr } from './word.fixture.ts';

const mark = (type: string, inside = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`;
const form = (data: string, result: string | null = null): string =>
  mark('begin', `<w:ffData><w:name w:val="9"/>${data}</w:ffData>`) +
  '<w:r><w:instrText>FORM</w:instrText></w:r>' +
  (result === null ? '' : mark('separate') + r(result)) +
  mark('end');
const list = (data: string): string =>
  `<w:ddList>${data}<w:listEntry w:val="11"/><w:listEntry w:val="22"/><w:listEntry w:val="33"/></w:ddList>`;
const control = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const row = (...contents: readonly string[]): string =>
  tbl(tr(cell('a'), ...contents.map((content) => tc(p(content)))));

describe('fields of a form', () => {
  it('show what was chosen, else what is usual, else the first', async () => {
    const { grids } = await readWord(
      row(
        form(list('<w:result w:val="1"/>')),
        form(list('<w:result w:val="1"/><w:default w:val="2"/>')),
        form(list('<w:default w:val="2"/>')),
        form(list('')),
        form(list('<w:result w:val="7"/>')),
        form(list('<w:result w:val="2"/>'), ''),
        form(list('<w:result w:val="2"/>'), '44'),
        r('1') + form(list('<w:result w:val="1"/>')) + r('3'),
      ),
    );
    expect(grids).toEqual([[['a', '22', '22', '33', '11', '', '33', '44', '1223']]]);
  });

  it('show the text before anybody wrote, and nothing where it was taken out', async () => {
    const usual = '<w:textInput><w:default w:val="45"/></w:textInput>';
    const { grids } = await readWord(row(form(usual), form(usual, '46'), form(usual, '\u2002\u2002')));
    expect(grids).toEqual([[['a', '45', '46', '']]]);
  });

  it('show boxes that are no figures', async () => {
    const box = (data: string): string => form(`<w:checkBox>${data}</w:checkBox>`);
    const { grids } = await readWord(
      row(
        box('<w:default w:val="1"/>'),
        box('<w:default w:val="1"/><w:checked w:val="0"/>'),
        box('<w:checked/>') + r('5'),
      ),
    );
    expect(grids).toEqual([[['a', '☑', '□', '☑5']]]);
  });
});

describe('content controls', () => {
  it('show what was chosen or written, and no prompt', async () => {
    const { grids, codes } = await readWord(
      row(
        control('<w:dropDownList><w:listItem w:displayText="5" w:value="9"/></w:dropDownList>', r('5')),
        control('<w:showingPlcHdr/><w:text/>', r('0')),
        r('9') + control('<w:text/><w:showingPlcHdr w:val="1"/>', r('1')),
        control('<w:showingPlcHdr w:val="0"/>', r('7')),
        control('', control('<w:showingPlcHdr/>', r('8')) + r('6')),
      ),
    );
    expect(grids).toEqual([[['a', '5', '', '9', '7', '6']]]);
    expect(codes).toEqual(['figures-left-out']);
  });
});

describe('what stands above, below and beside a figure', () => {
  it('is no part of it: a note’s own mark, an index', async () => {
    const noted = '<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>1</w:t></w:r>';
    const plain = '<w:r><w:footnoteReference w:id="2"/><w:t>1</w:t></w:r>';
    const low = '<w:vertAlign w:val="subscript"/>';
    const { grids } = await readWord(
      row(r('17') + noted, r('17') + plain, r('17') + r('2', low), r('6', low)),
    );
    expect(grids).toEqual([[['a', '17', '171', '17', '6']]]);
  });

  it('makes no figure of the parts of a formula', async () => {
    const t = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
    const math = (inside: string): string =>
      `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${inside}</m:oMath>`;
    const rows = `<m:mr><m:e>${t('3')}</m:e></m:mr><m:mr><m:e>${t('8')}</m:e></m:mr>`;
    const { grids } = await readWord(
      row(
        math(`<m:rad><m:deg>${t('3')}</m:deg><m:e>${t('8')}</m:e></m:rad>`),
        math(`<m:eqArr><m:e>${t('3')}</m:e><m:e>${t('8')}</m:e></m:eqArr>`),
        math(`<m:limLow><m:e>${t('3')}</m:e><m:lim>${t('8')}</m:lim></m:limLow>`),
        math(t('12')),
      ),
    );
    expect(grids).toEqual([[['a', '3√8', '38', '3_8', '12']]]);
    const { value } = await readWord(row(math(`<m:m>${rows}</m:m>`)));
    expect(value.text).toContain('3 8');
  });
});
