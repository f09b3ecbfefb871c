import type { Block } from '../document.ts';
import { opensBarredTable, readBarredTable } from './barred.ts';
import { isPageNumber, linesOf } from './lines.ts';
import { isMetadataLine } from '../metadata.ts';
import { paragraphAt, type Piece } from './piece.ts';
import { hasBars, readPipedTable } from './piped.ts';
import { hasFigureColumns, hasTabs, readSpacedTable, readTabSeparatedTable } from './separated.ts';
import { opensCell, readTabbedTable } from './tabbed.ts';
import type { BlocksOfLines } from './as-table.ts';

/** What a text was found to be made of: bars between cells are what Markdown and flattened pages have. */
export interface ReadLines {
  readonly blocks: readonly Block[];
  readonly barred: boolean;
}

type LineReader = (text: string, lines: readonly Piece[], first: number) => BlocksOfLines;

/** Reads plain text: tables of the extracted-Word layout or of flattened pages, and a paragraph a line for the rest. */
export function readTextBlocks(text: string): readonly Block[] {
  return readLines(text).blocks;
}

/** Reads plain text and says whether its tables have bars. */
export function readLines(text: string): ReadLines {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  let barred = false;
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (!line) break;
    const read = readerAt(text, lines, index);
    if (read) {
      const taken = read(text, lines, index);
      blocks.push(...taken.blocks);
      barred ||= read === readPipedTable || read === readBarredTable;
      index = taken.next;
      continue;
    }
    const paragraph = paragraphAt(text, { start: line.start + headingMarks(text, line), end: line.end });
    if (paragraph && !isPageNumber(paragraph.text)) {
      blocks.push(isMetadataLine(paragraph.text) ? { ...paragraph, role: 'metadata' } : paragraph);
    }
    index += 1;
  }
  return { blocks, barred };
}

/** The length of the marks before a Markdown heading. */
function headingMarks(text: string, { start, end }: Piece): number {
  return /^#{1,6} /.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0;
}

function readerAt(text: string, lines: readonly Piece[], index: number): LineReader | null {
  const line = lines[index];
  if (!line) return null;
  if (hasTabs(text, line)) return readTabSeparatedTable;
  if (opensCell(text, line)) return readTabbedTable;
  if (opensBarredTable(text, lines, index)) return readBarredTable;
  if (hasBars(text, line)) return readPipedTable;
  return hasFigureColumns(text, line) ? readSpacedTable : null;
}
