import type { Block, Paragraph, SourceDocument } from '../document/document.ts';
import type { Span } from '../finding/finding.ts';

const MARKER = /\[bookmark:[^\]\r\n]{0,200}\]|_GoBack|\bHYPERLINK\b|\bMERGEFORMAT\b/g;
// Dressed as one: - 3 -, 第 3 页.
const PAGE_NUMBER = /^(?:[-—–―－·•\s]{1,4}\d{1,3}[-—–―－·•\s]{1,4}|第\s{0,3}\d{1,3}\s{0,3}页)$/;
const BARE_NUMBER = /^\d{1,3}$/;
const MOST = 400;
const LONG_LINE = 20;

/**
 * Markers and page numbers that are no content: bookmarks, field codes, a number alone on a line between lines of
 * prose. A number on a line among short ones, or in a table, is the cell of one.
 */
export function findResidue(document: SourceDocument, inTable: (paragraph: Paragraph) => boolean): Span[] {
  const spans: Span[] = [];
  for (const match of document.text.matchAll(MARKER)) {
    spans.push([match.index, match.index + match[0].length]);
    if (spans.length >= MOST) break;
  }
  document.blocks.forEach((block, at) => {
    if (spans.length >= MOST || block.kind !== 'paragraph' || block.text.length > 20) return;
    const dressed = PAGE_NUMBER.test(block.text);
    if (!dressed && !BARE_NUMBER.test(block.text)) return;
    if (inTable(block)) return;
    if (dressed || [at - 1, at + 1].every((next) => isProse(document.blocks[next]))) spans.push(block.span);
  });
  return spans.sort((a, b) => a[0] - b[0]);
}

/** A line of prose, a date, or the end of the document. */
function isProse(block: Block | undefined): boolean {
  if (!block) return true;
  return block.kind === 'paragraph' && (block.text.length >= LONG_LINE || /[。；：日]$/.test(block.text));
}
