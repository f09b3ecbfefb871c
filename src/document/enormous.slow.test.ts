import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from './read.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const SIZE = 5_000_000;

describe('an enormous file', () => {
  it.each([
    ['公开9条，', 'text', 2],
    ['| ', 'markdown', 1],
    ['\t', 'text', 1],
    [' 1', 'text', 2],
    ['<b', 'text', 2],
    ['[bookmark: ', 'text', 2],
    ['&nbsp;', 'text', 2],
    ['{\\rtf ', 'text', 2],
  ])('may hold one line of five megabytes of %j', async (piece, format, blocks) => {
    const read = await readDocument(encode(`报告\n${piece.repeat(SIZE / piece.length)}`), 'draft');
    if (!read.ok) throw new Error(read.refusal.code);
    expect([read.value.format, read.value.blocks.length]).toEqual([format, blocks]);
    expect(read.value.blocks[0]?.span).toEqual([0, '报告'.length]);
  });

  it('may hold millions of lines', async () => {
    const lines = SIZE / 2;
    const read = await readDocument(encode(`报告\n${'。\n'.repeat(lines)}`), 'draft');
    if (!read.ok) throw new Error(read.refusal.code);
    expect(read.value.blocks).toHaveLength(lines + 1);
  });

  it('may hold hundreds of thousands of rows', async () => {
    const row = '|\n规章\n';
    const read = await readDocument(encode(`报告\n${row.repeat(SIZE / row.length)}`), 'draft');
    if (!read.ok) throw new Error(read.refusal.code);
    expect([read.value.format, read.value.blocks.length]).toEqual(['markdown', SIZE / row.length + 1]);
  });

  it('may be a page of twenty megabytes', async () => {
    const row = '<tr><td><p><span lang=EN-US>规</span><span>章</span></p></td><td>12</td></tr>\n';
    const rows = 4 * Math.ceil(SIZE / row.length);
    const read = await readDocument(encode(`<table>${row.repeat(rows)}</table>`), 'draft');
    if (!read.ok) throw new Error(read.refusal.code);
    const [table] = read.value.blocks;
    expect(table?.kind === 'table' && table.rows.length).toBe(rows);
  });

  it('cannot unfold a bomb', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(120 * 1024 * 1024) }, { level: 1 });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await readDocument(bomb, 'draft')).toMatchObject({ ok: false, refusal: { code: 'too-complex' } });
  });
});
