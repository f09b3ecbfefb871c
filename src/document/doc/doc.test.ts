import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../read.fixture.ts';

/**
 * A file of the office suite in which styles and runs raise, strike and hide digits, and revisions delete paragraph
 * marks. ①②③ stand where fields begin, part and end, and two brackets have a colour where symbols have their code.
 */
function looks(): Uint8Array {
  const bytes = new Uint8Array(readFileSync('tests/fixtures/documents/looks.doc'));
  const replace = (from: readonly number[], to: readonly number[]): void => {
    for (let at = bytes.indexOf(from[0] ?? 0); at >= 0; at = bytes.indexOf(from[0] ?? 0, at + 1)) {
      if (from.every((byte, index) => bytes[at + index] === byte)) bytes.set(to, at);
    }
  };
  [0x13, 0x14, 0x15].forEach((mark, index) => replace([0x60 + index, 0x24], [mark, 0]));
  replace([0x70, 0x68, 0x7f, 0x60, 0x00, 0x00], [0x09, 0x6a, 0x00, 0x00, 0x34, 0xf0]);
  replace([0x70, 0x68, 0x65, 0x43, 0x21, 0x00], [0x09, 0x6a, 0x00, 0x00, 0xfc, 0xf0]);
  return bytes;
}

describe('Word 97 files', () => {
  it('leave out what runs and styles raise, strike and hide, and pair fields in their cells', async () => {
    const { grids } = await readBytes(looks(), 'draft.doc');
    expect(grids).toEqual([
      [
        ['17', '48', '268', '31', '41', '17'],
        ['18', '62', '45', '', '\uf0fc', '\ufffd3'],
        ['78', '8', '5', '2993', '0', '2'],
        ['1164', '7', '123', '12', '5', '6'],
        ['42', '\ufffd', '(3)', '4', '5', '6'],
      ],
    ]);
  });

  it('make one paragraph of two whose mark is deleted, and swallow nothing behind an open field', async () => {
    const { prose } = await readBytes(looks(), 'draft.doc');
    expect(prose).toEqual([
      '澄湖区档案局2022年政府信息公开工作年度报告',
      '公开政府信息431条',
      '网站208条',
      '前公开',
      '2条后',
      '完',
    ]);
  });

  it('take no picture of a font of signs for a digit', async () => {
    const bytes = looks();
    const placeOf = (piece: readonly number[]): number =>
      bytes.findIndex((_byte, start) => piece.every((byte, index) => bytes[start + index] === byte));
    const wide = (word: string): number[] => [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
    // The font of the text's style becomes the second of the font table, whose character set is that of signs.
    bytes[placeOf([0x4f, 0x4a, 4, 0]) + 2] = 1;
    bytes.set(wide('Signs '), placeOf(wide('Symbol')));
    const { grids, prose, value } = await readBytes(bytes, 'draft.doc');
    expect(JSON.stringify([grids, prose])).not.toMatch(/\d/);
    expect(value.findings.map(({ code }) => code)).toContain('symbols-unknown');
  });

  it('say what was left out, and where', async () => {
    const { value } = await readBytes(looks(), 'draft.doc');
    expect(value.findings.map(({ code, facts }) => [code, facts])).toEqual([
      ['figures-left-out', { places: 11 }],
      ['symbols-unknown', { symbols: 2 }],
      ['revisions-ignored', { deletions: 2 }],
    ]);
    expect(value.findings[0]?.spans.map((span) => value.text.slice(...span))).toContain('公开政府信息431条');
  });
});
