import type { Block } from '../document.ts';
import type { BlocksOfLines } from './as-table.ts';
import { hasBars, readBarredLines } from './bars.ts';
import { linesOf } from './lines.ts';
import { readParagraph } from './paragraph.ts';
import type { Piece } from './piece.ts';
import { hasTabs, readTabSeparatedTable } from './separated.ts';
import { opensCell, readTabbedTable } from './tabbed.ts';

/** What a text was found to be made of: bars between cells are what Markdown and flattened pages have. */
export interface ReadLines {
  readonly blocks: readonly Block[];
  readonly barred: boolean;
}

type LineReader = (text: string, lines: readonly Piece[], first: number) => BlocksOfLines;

/** Reads plain text: tables of the extracted-Word layout, rows with tabs or bars, and a paragraph a line for the rest. */
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
    const read = readerOf(text, line);
    if (read) {
      const taken = read(text, lines, index);
      blocks.push(...taken.blocks);
      barred ||= read === readBarredLines;
      index = taken.next;
      continue;
    }
    const paragraph = readParagraph(text, line);
    if (paragraph) blocks.push(paragraph);
    index += 1;
  }
  return { blocks, barred };
}

function readerOf(text: string, line: Piece): LineReader | null {
  if (hasBars(text, line)) return readBarredLines;
  if (hasTabs(text, line)) return readTabSeparatedTable;
  return opensCell(text, line) ? readTabbedTable : null;
}
