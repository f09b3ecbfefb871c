import type { Paragraph } from '../document.ts';
import { isMetadataLine } from '../metadata.ts';
import { isPageNumber } from './lines.ts';
import { paragraphAt, type Piece } from './piece.ts';

/** A line of its own: prose, or what the page tells about itself; null where nothing or a page number stands. */
export function readParagraph(text: string, { start, end }: Piece): Paragraph | null {
  const marks = /^#{1,6} /.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0;
  const paragraph = paragraphAt(text, { start: start + marks, end });
  if (!paragraph || isPageNumber(paragraph.text)) return null;
  return isMetadataLine(paragraph.text) ? { ...paragraph, role: 'metadata' } : paragraph;
}
