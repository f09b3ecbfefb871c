import type { Block } from './document.ts';
import { isPageNumber, linesOf } from './lines.ts';
import { paragraphAt } from './piece.ts';
import { opensCell, readTabbedTable } from './tabbed.ts';

/** Reads plain text: tables of the extracted-Word layout, and one paragraph a line for the rest. */
export function readTextBlocks(text: string): readonly Block[] {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (!line) break;
    if (opensCell(text, line)) {
      const taken = readTabbedTable(text, lines, index);
      blocks.push(...taken.blocks);
      index = taken.next;
      continue;
    }
    const paragraph = paragraphAt(text, line);
    if (paragraph && !isPageNumber(paragraph.text)) blocks.push(paragraph);
    index += 1;
  }
  return blocks;
}
