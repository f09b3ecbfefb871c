import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../decode.ts';
import { gridsOf, proseOf } from '../grids.fixture.ts';
import { readTextBlocks } from './txt.ts';

const row = (...cells: string[]): string => cells.map((cell) => `\t${cell}`).join('\n');
const table = (...rows: string[]): string => rows.join('\n\n') + '\n\n\n';

const text = (source: string) => {
  const blocks = readTextBlocks(source);
  return { grids: gridsOf(blocks), prose: proseOf(blocks), blocks };
};

describe('the extracted-Word layout', () => {
  it('opens a cell at a tab, ends a row at a blank line and the table at two', () => {
    const read = text(`前言\n${table(row('规章', '1', '2'), row('行政许可', '3'))}四、复议`);
    expect(read.grids).toEqual([
      [
        ['规章', '1', '2'],
        ['行政许可', '3'],
      ],
    ]);
    expect(read.prose).toEqual(['前言', '四、复议']);
  });

  it('joins a line without a tab to the cell above it', () => {
    expect(text(table(row('商业\n企业', '7'), row('合计', '8'))).grids[0]?.[0]).toEqual(['商业企业', '7']);
  });

  it('keeps empty cells in their place', () => {
    expect(text(table(row('', '', '自然人', ''), row('总计', '', '4', ''))).grids[0]).toEqual([
      ['', '', '自然人', ''],
      ['总计', '', '4', ''],
    ]);
  });

  it('takes a heading after a single blank line as prose', () => {
    const read = text(`${row('行政强制', '5')}\n\n三、收到和处理\n${row('总计', '6')}\n`);
    expect(read.grids).toEqual([[['行政强制', '5']], [['总计', '6']]]);
    expect(read.prose).toEqual(['三、收到和处理']);
  });

  it('blanks bookmark markers and keeps the length', () => {
    const source = table(row('总计', '[bookmark: Field_2_1_0]9'));
    const cell = text(source).blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))[1];
    expect(cell?.text.trim()).toBe('9');
    expect(source.slice(...(cell?.span ?? [0, 0]))).toBe('[bookmark: Field_2_1_0]9');
  });

  it('blanks a page number inside a cell and drops one between paragraphs', () => {
    const read = text(`一、总体\n- 3 -\n${table(row('规章', '4\n— 2 —', '6'))}`);
    expect(read.grids).toEqual([[['规章', '4', '6']]]);
    expect(read.prose).toEqual(['一、总体']);
  });

  it('takes indented sentences as prose', () => {
    const sentence = '全年本机关做好公开工作。'.repeat(8);
    const read = text(`\t一、总体情况\n\t${sentence}\n\n${table(row('规章', '4'))}`);
    expect(read.prose).toEqual(['一、总体情况', sentence]);
    expect(read.grids).toEqual([[['规章', '4']]]);
  });

  it('reads the penalties of a shipped report at their characters', () => {
    const bytes = readFileSync('tests/fixtures/shipped/reports/zhenhai-human-resources-2022.txt');
    const { text: whole } = decodeText(new Uint8Array(bytes));
    const rows = readTextBlocks(whole).flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(rows.find((cells) => cells[0]?.text === '行政处罚')?.[1]?.span).toEqual([1146, 1147]);
  });
});
