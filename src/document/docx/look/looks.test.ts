import { describe, expect, it } from 'vitest';
import { NAMESPACES, p, r, readWord, tbl, tc, tr } from '../word.fixture.ts';

const style = (id: string, type: string, properties: string, more = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}"${more}><w:rPr>${properties}</w:rPr></w:style>`;
const based = (id: string, on: string, type = 'character'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:basedOn w:val="${on}"/></w:style>`;

const STYLES =
  `<w:styles ${NAMESPACES}>` +
  style('mark', 'character', '<w:vertAlign w:val="superscript"/>') +
  based('mark2', 'mark') +
  style('gone', 'character', '<w:strike/>') +
  style('goneTwice', 'character', '<w:dstrike/>') +
  style('hidden', 'character', '<w:vanish/>') +
  style('small', 'character', '<w:smallCaps/><w:caps/><w:b/>') +
  style('low', 'character', '<w:vertAlign w:val="subscript"/>') +
  style('hiddenParagraph', 'paragraph', '<w:vanish/>') +
  style('struckParagraph', 'paragraph', '<w:strike w:val="1"/>') +
  '</w:styles>';

const parts = { 'word/styles.xml': STYLES };
const cellOf = (...runs: readonly string[]): string => tc(p(runs.join('')));
const styled = (text: string, name: string, more = ''): string =>
  r(text, `<w:rStyle w:val="${name}"/>${more}`);

describe('what Word styles take out of figures', () => {
  it('raises, strikes and hides by named styles and their bases', async () => {
    const { grids, value } = await readWord(
      tbl(
        tr(
          cellOf(r('17'), styled('2', 'mark')),
          cellOf(r('48'), styled('3', 'mark2')),
          cellOf(styled('9', 'gone'), r('268')),
          cellOf(styled('9', 'goneTwice'), r('31')),
          cellOf(styled('5', 'hidden'), r('41')),
        ),
      ),
      parts,
    );
    expect(grids).toEqual([[['17', '48', '268', '31', '41']]]);
    const [finding] = value.findings;
    expect(finding?.code).toBe('figures-left-out');
    expect(finding?.facts).toEqual({ places: 5 });
    expect(finding?.spans.map((span) => value.text.slice(...span))).toEqual(['17', '48', '268', '31', '41']);
  });

  it('leaves what is shown: small capitals, switches turned off; not lowered digits behind a figure', async () => {
    const { grids, codes } = await readWord(
      tbl(
        tr(
          cellOf(r('1'), styled('7', 'small')),
          cellOf(r('1'), styled('8', 'low')),
          cellOf(styled('6', 'gone', '<w:strike w:val="0"/>')),
          cellOf(styled('5', 'hidden', '<w:vanish w:val="off"/>')),
          cellOf(styled('4', 'mark', '<w:vertAlign w:val="baseline"/>')),
          cellOf(r('3', '<w:webHidden/>'), styled('2', 'nowhere')),
        ),
      ),
      parts,
    );
    expect(grids).toEqual([[['17', '1', '6', '5', '4', '32']]]);
    expect(codes).toEqual(['figures-left-out']);
  });

  it('lets two styles undo each other, and the run itself decide', async () => {
    const hidden = '<w:pStyle w:val="hiddenParagraph"/>';
    const { prose } = await readWord(
      p(`${r('藏1')}${styled('显2', 'hidden')}${r('显3', '<w:vanish w:val="0"/>')}`, hidden) +
        p(`${r('划4')}${styled('留5', 'gone')}`, '<w:pStyle w:val="struckParagraph"/>'),
      parts,
    );
    expect(prose).toEqual(['显2显3', '留5']);
  });

  it('follows the default styles, and no circle of bases for ever', async () => {
    const defaults =
      `<w:styles ${NAMESPACES}>${style('usual', 'paragraph', '<w:strike/>', ' w:default="1"')}` +
      `${based('a', 'b')}${based('b', 'a')}</w:styles>`;
    const { prose } = await readWord(
      p(`${r('划1')}${r('留2', '<w:strike w:val="0"/>')}`) + p(styled('3', 'a'), '<w:pStyle w:val="b"/>'),
      { 'word/styles.xml': defaults },
    );
    expect(prose).toEqual(['留2', '3']);
  });
});

describe('paragraphs and cells that a revision took away', () => {
  const deletedMark = '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>';
  it('makes one paragraph of two whose mark is deleted', async () => {
    const { prose } = await readWord(
      p(r('公开政府信息3'), deletedMark) + p(r('16条，'), deletedMark) + p(r('网站205条。')) + p(r('二、')),
    );
    expect(prose).toEqual(['公开政府信息316条，网站205条。', '二、']);
  });

  it('does so in a cell, never over its border', async () => {
    const moved = '<w:rPr><w:moveFrom w:id="1" w:author="a"/></w:rPr>';
    const { grids, prose } = await readWord(
      tbl(tr(tc(p(r('2'), deletedMark) + p(r('68'))), tc(p(r('5'), moved)), tc(p(r('6'))))) +
        p(r('甲'), deletedMark) +
        tbl(tr(tc(p(r('7'))), tc(p(r('8'))))) +
        p(r('乙')),
    );
    expect(grids).toEqual([[['268', '5', '6']], [['7', '8']]]);
    expect(prose).toEqual(['甲', '乙']);
  });

  it('keeps paragraphs apart whose mark was inserted, formatted or hidden', async () => {
    const { prose } = await readWord(
      p(r('3'), '<w:rPr><w:ins w:id="1"/></w:rPr>') +
        p(r('4'), '<w:rPr><w:strike/><w:vanish/></w:rPr>') +
        p(r('5'), '<w:rPr><w:rPrChange><w:rPr><w:del/></w:rPr></w:rPrChange></w:rPr>') +
        p(r('6')),
    );
    expect(prose).toEqual(['3', '4', '5', '6']);
  });

  it('drops a deleted cell and keeps the ones beside it', async () => {
    const { grids } = await readWord(
      tbl(tr(tc(p(r('规章'))), tc(p(r('9')), '<w:cellDel w:id="1"/>'), tc(p(r('3'))))),
    );
    expect(grids).toEqual([[['规章', '3']]]);
  });
});

describe('symbols', () => {
  const sym = (font: string, char: string): string => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;

  it('are read where they are known, and never blank', async () => {
    const { grids, value } = await readWord(
      tbl(
        tr(
          cellOf(sym('Wingdings', 'F0FC')),
          cellOf(sym('Wingdings 2', 'F052')),
          cellOf(sym('Symbol', 'F031'), r('7')),
          cellOf(sym('宋体', '0033')),
          cellOf(sym('Times New Roman', 'F034')),
          cellOf(sym('Wingdings', 'F081')),
          cellOf(sym('Wingdings', 'F031')),
          cellOf(sym('Marlett', '0031')),
          cellOf('<w:r><w:sym/></w:r>'),
        ),
      ),
    );
    expect(grids).toEqual([[['✓', '☑', '17', '3', '4', '①', '\ufffd', '\ufffd', '\ufffd']]]);
    expect(value.findings).toEqual([
      { code: 'symbols-unknown', severity: 'warning', spans: [], facts: { symbols: 3 } },
    ]);
  });
});

describe('digits in a font of signs', () => {
  const fonts = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
  const styles =
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:style w:type="paragraph" w:styleId="Signs"><w:rPr>${fonts('Wingdings 3')}</w:rPr></w:style>` +
    `<w:style w:type="character" w:styleId="Plain"><w:rPr>${fonts('Times New Roman')}</w:rPr></w:style></w:styles>`;
  const figures = async (...paragraphs: readonly string[]) => {
    const { grids, value } = await readWord(tbl(tr(...paragraphs.map((one) => tc(one)))), {
      'word/styles.xml': styles,
    });
    return { cells: grids[0]?.[0], told: value.findings.map(({ code, facts }) => [code, facts['symbols']]) };
  };

  it('are pictures, by runs and by styles, and are told', async () => {
    const { cells, told } = await figures(
      p(r('12', fonts('Wingdings'))),
      p(r('3', fonts('Webdings')) + r('4')),
      p(r('5') + r(',', fonts('Wingdings 2')) + r('678')),
      p(r('6', fonts('wingdings'))),
      p(r('7'), '<w:pStyle w:val="Signs"/>'),
      p(r('\uf0358')),
    );
    expect(cells).toEqual(['\ufffd\ufffd', '\ufffd4', '5\ufffd678', '\ufffd', '\ufffd', '\ufffd8']);
    expect(told).toEqual([['symbols-unknown', 7]]);
  });

  it('are figures where the font of digits is another', async () => {
    const { cells, told } = await figures(
      p(r('12', '<w:rFonts w:ascii="Arial" w:hAnsi="Wingdings" w:cs="Wingdings"/>')),
      p(r('3', '<w:rFonts w:ascii="Wingdings" w:asciiTheme="minorHAnsi"/>')),
      p(r('4', '<w:rStyle w:val="Plain"/>'), '<w:pStyle w:val="Signs"/>'),
      p(r('5', fonts('Segoe UI Symbol'))),
      p(r('8', fonts('Symbol'))),
      p(r('6', '<w:rFonts w:eastAsia="Wingdings"/>')),
      p(r('l', fonts('Wingdings')) + r('7')),
    );
    expect(cells).toEqual(['12', '3', '4', '5', '8', '6', 'l7']);
    expect(told).toEqual([]);
  });
});

describe('marks lifted by their position', () => {
  const up = (text: string, half: number, size = 12): string =>
    r(text, `<w:position w:val="${half}"/><w:sz w:val="${size}"/>`);

  it('are left out behind larger text on the line, by runs and by styles', async () => {
    const { grids, value } = await readWord(
      tbl(
        tr(
          cellOf(r('17'), up('2', 8)),
          cellOf(r('48'), styled('3', 'up')),
          cellOf(r('5'), up('1', 6, 14), r('件')),
        ),
      ),
      {
        'word/styles.xml': `<w:styles ${NAMESPACES}>${style('up', 'character', '<w:position w:val="10"/><w:sz w:val="14"/>')}</w:styles>`,
      },
    );
    expect(grids).toEqual([[['17', '48', '5件']]]);
    expect(value.findings.map(({ code }) => code)).toEqual(['figures-left-out']);
  });

  it('are told from figures that are nudged, lowered, of one size, or lifted as a whole', async () => {
    const { grids, codes } = await readWord(
      tbl(
        tr(
          cellOf(r('1'), up('7', 2)),
          cellOf(r('2'), up('8', -6)),
          cellOf(r('3'), up('9', 8, 20)),
          cellOf(up('4', 8), up('1', 8)),
          cellOf(r('5', '<w:sz w:val="12"/>'), up('6', 8)),
        ),
      ),
    );
    expect(grids).toEqual([[['17', '28', '39', '41', '56']]]);
    expect(codes).toEqual([]);
  });

  it('are parted from a figure that they stand before', async () => {
    const { prose } = await readWord(p(up('2', 8) + r('17')));
    expect(prose).toEqual(['2 17']);
  });
});

describe('what is beside a figure and no part of it', () => {
  const numbering =
    `<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/>` +
    '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
  const listed = '<w:numPr><w:numId w:val="1"/></w:numPr>';

  it('is the number of a list', async () => {
    const { grids, prose, codes } = await readWord(
      p(r('2023年公开'), listed) + p(r('公开'), listed) + tbl(tr(tc(p(r('7'), listed)), tc(p(r('8'))))),
      { 'word/numbering.xml': numbering },
    );
    expect(prose).toEqual(['1. 2023年公开', '2.公开']);
    expect(grids).toEqual([[['7', '8']]]);
    expect(codes).toEqual(['figures-left-out']);
  });

  it('is a part of a formula above or below, and a hidden row', async () => {
    const m = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
    const t = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
    const { grids } = await readWord(
      tbl(
        `<w:tr><w:trPr><w:hidden/></w:trPr>${cellOf(r('98'))}${cellOf(r('99'))}</w:tr>`,
        tr(
          tc(p(`<m:oMath ${m}><m:sSup><m:e>${t('17')}</m:e><m:sup>${t('2')}</m:sup></m:sSup></m:oMath>`)),
          tc(p(`<m:oMath ${m}><m:f><m:num>${t('1')}</m:num><m:den>${t('7')}</m:den></m:f></m:oMath>`)),
        ),
      ),
    );
    expect(grids).toEqual([[['17^2', '1/7']]]);
  });
});
