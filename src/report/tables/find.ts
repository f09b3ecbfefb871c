import type { Block, Paragraph, SourceDocument, Table } from '../../document/document.ts';
import type { PlacedTable } from './collect.ts';
import { looseCells } from './loose-cells.ts';
import { looseTerm } from './loose-terms.ts';
import { recoverTables } from './recover.ts';
import { sheetCell } from './sheet.ts';

/**
 * The tables of a document: as the reader gave them, and put together from loose lines where borders were lost. In
 * reading order. A table whose rows were lost (one cell a row, or all rows in one) is taken as loose cells.
 */
export function findTables(document: SourceDocument): PlacedTable[] {
  const placed: PlacedTable[] = [];
  const lines: Paragraph[] = [];
  document.blocks.forEach((block, index) => {
    if (block.kind === 'table' && !lostItsRows(block))
      placed.push({ table: block, block: index, recovered: false });
    else lines.push(...linesOf(block));
  });
  if (lines.some(mayBeCell))
    for (const table of recoverTables(looseCells(lines), document.text))
      placed.push({ table, block: blockAt(document.blocks, table.span[0]), recovered: true });
  return placed.sort((a, b) => a.table.span[0] - b.table.span[0]);
}

/** Cheap test that keeps ordinary prose out: a pipe, or a label of the form alone on a line or before a space. */
function mayBeCell({ text }: Paragraph): boolean {
  return text.includes('|') || /第二十条|信息内容|本年新收|结果维持|统\s*计\s*指\s*标|予以公开/.test(text);
}

function lostItsRows({ rows }: Table): boolean {
  if (rows.length > 2 && rows.every((row) => row.length <= 1)) return true;
  return rows.some((row) => {
    if (row.length < 12) return false;
    const leaves = row.filter((cell) => {
      const term = looseTerm(sheetCell(cell));
      return term?.leaf === true && term.template !== null && term.template !== 'review';
    });
    return leaves.length >= 2;
  });
}

function linesOf(block: Block): Paragraph[] {
  if (block.kind === 'paragraph') return block.role === 'body' ? [block] : [];
  return block.rows.flatMap((row) =>
    row.map(({ text, span }): Paragraph => ({ kind: 'paragraph', role: 'body', text, span })),
  );
}

function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span[0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
