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
    if (block.kind === 'paragraph') {
      if (block.role === 'body') lines.push(block);
      return;
    }
    const drawn = document.format === 'text' || document.format === 'markdown';
    const printed = drawn ? printedLines(document, index) : null;
    if (printed && onlyLooksLikeTable(printed)) lines.push(...printed);
    else if (lostItsRows(block)) lines.push(...cellsAsLines(block));
    else placed.push({ table: block, block: index, recovered: false });
  });
  if (lines.some(mayBeCell))
    for (const table of recoverTables(looseCells(lines), document.text))
      placed.push({ table, block: blockAt(document.blocks, table.span[0]), recovered: true });
  return placed.sort((a, b) => a.table.span[0] - b.table.span[0]);
}

/** The lines of plain text that a table was read from, with whatever bars stand around it. */
function printedLines({ text, blocks }: SourceDocument, index: number): Paragraph[] {
  const start = blocks[index - 1]?.span[1] ?? 0;
  const end = blocks[index + 1]?.span[0] ?? text.length;
  const lines: Paragraph[] = [];
  for (const line of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    if (line[0].trim() === '') continue;
    const at = start + line.index;
    lines.push({ kind: 'paragraph', role: 'body', text: line[0], span: [at, at + line[0].length] });
  }
  return lines;
}

/** Cells parted by spaces alone, or bars on lines of their own: only the form's labels tell where a row ends. */
function onlyLooksLikeTable(lines: readonly Paragraph[]): boolean {
  if (lines.some(({ text }) => text.includes('\t'))) return false;
  return !lines.some(({ text }) => text.includes('|')) || lines.some(({ text }) => /^[\s|]+$/.test(text));
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

function cellsAsLines({ rows }: Table): Paragraph[] {
  return rows.flatMap((row) =>
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
