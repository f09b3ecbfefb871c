import type { SourceDocument } from '../document/document.ts';
import type { Span } from '../finding/finding.ts';

const MARKER = /\[bookmark:[^\]\r\n]{0,200}\]|_GoBack|\bHYPERLINK\b|\bMERGEFORMAT\b/g;
const PAGE_NUMBER = /^[-—–―－·•\s]{0,4}(?:第\s{0,3})?\d{1,3}(?:\s{0,3}页)?[-—–―－·•\s]{0,4}$/;
const MOST = 400;

/** Markers and page numbers that are no content: bookmarks, field codes, a number alone on a line of prose. */
export function findResidue(document: SourceDocument): Span[] {
  const spans: Span[] = [];
  for (const match of document.text.matchAll(MARKER)) {
    spans.push([match.index, match.index + match[0].length]);
    if (spans.length >= MOST) break;
  }
  for (const block of document.blocks) {
    if (spans.length >= MOST) break;
    if (block.kind !== 'paragraph' || block.text.length > 20) continue;
    if (PAGE_NUMBER.test(block.text)) spans.push(block.span);
  }
  return spans.sort((a, b) => a[0] - b[0]);
}
