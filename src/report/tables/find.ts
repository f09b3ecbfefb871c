import type { Block, Paragraph, SourceDocument, Table } from '../../document/document.ts';
import { blankMarkers } from '../../document/lines/piece.ts';
import type { PlacedTable } from './collect.ts';
import { looseCells } from './loose-cells.ts';
import { holdsSeveralRows } from './loose-terms.ts';
import { recoverTables } from './recover.ts';

/**
 * The tables of a document: as the reader gave them, and put together from loose lines where borders were lost. In
 * reading order. A table whose rows were lost (one cell a row, or all rows in one) is taken as loose cells.
 */
export function findTables(document: SourceDocument): PlacedTable[] {
  const placed: PlacedTable[] = [];
  const lines: Paragraph[] = [];
  const drawn = document.format === 'text' || document.format === 'markdown';
  const isKept = (block: Table): boolean => !lostItsRows(block) && (!drawn || isExtracted(document, block));
  document.blocks.forEach((block, index) => {
    if (block.kind === 'table' && isKept(block))
      placed.push({ table: block, block: index, recovered: false });
    else if (!drawn && block.kind === 'table') lines.push(...cellsAsLines(block));
    else if (!drawn && block.kind === 'paragraph' && block.role === 'body') lines.push(block);
  });
  if (drawn) lines.push(...printedLines(document, placed));
  if (lines.some(mayBeCell))
    for (const table of recoverTables(looseCells(lines), document.text))
      placed.push({ table, block: blockAt(document.blocks, table.span[0]), recovered: true });
  return placed.sort((a, b) => a.table.span[0] - b.table.span[0]);
}

/** Whether every cell stands on a line of its own behind a tab, as text extraction leaves a Word table. */
function isExtracted({ text }: SourceDocument, { rows }: Table): boolean {
  return rows.some((row) =>
    row.slice(1).some((cell, index) => {
      const gap = text.slice(row[index]?.span[1] ?? cell.span[0], cell.span[0]);
      return gap.includes('\t') && /[\r\n]/.test(gap);
    }),
  );
}

const PAGE_NUMBER = /^\s*(?:[-—–－]\s*\d{1,4}\s*[-—–－]|第\s*\d{1,4}\s*页.{0,12})\s*$/;

/**
 * The lines of plain text outside the tables that are kept. Cells parted by spaces, tabs or bars are read from the lines
 * themselves: only the form's labels and the whole of the table tell where a row ends and which cell is blank.
 */
function printedLines({ text, blocks }: SourceDocument, kept: readonly PlacedTable[]): Paragraph[] {
  const others = blocks.filter((block) => block.kind === 'paragraph' && block.role !== 'body');
  const skipped = [...kept.map(({ table }) => table.span), ...others.map(({ span }) => span)].sort(
    (a, b) => a[0] - b[0],
  );
  const lines: Paragraph[] = [];
  let next = 0;
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const [start, end] = [line.index, line.index + line[0].length];
    while ((skipped[next]?.[1] ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    if ((skipped[next]?.[0] ?? Number.POSITIVE_INFINITY) < end) continue;
    if (line[0].trim() === '' || PAGE_NUMBER.test(line[0]) || FRAME.test(line[0])) continue;
    lines.push({ kind: 'paragraph', role: 'body', text: printed(line[0]), span: [start, end] });
  }
  return lines;
}

/** A line of the frame of a drawn table: ┠──┼──┨. */
const FRAME = /^[\s\u2500-\u257f]+$/;

/** The line without left-over markup, every kind of bar as one; same length. */
function printed(line: string): string {
  return blankMarkers(line).replace(/[｜│┃║￨]/g, '|');
}

/** Cheap test that keeps ordinary prose out: a pipe, or a label of the form alone on a line or before a space. */
function mayBeCell({ text }: Paragraph): boolean {
  return text.includes('|') || LABELS.test(text);
}

const LABELS = /第二十条|信息内容|本年新收|结果维持|统\s*计\s*指\s*标|予以公开|继续办理|复议后起诉/;

function lostItsRows({ rows }: Table): boolean {
  if (rows.length > 2 && rows.every((row) => row.length <= 1)) return true;
  return rows.some(holdsSeveralRows);
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
