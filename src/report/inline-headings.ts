import type { Paragraph } from '../document/document.ts';
import type { Span } from '../finding/finding.ts';
import { fold } from './fold.ts';
import { INLINE_TITLES } from './headings.ts';
import type { Heading } from './heading.ts';

const MARK = /(?:^|[^（(第一二三四五六七八九十])([一二三四五六七八九])[、.．,]/g;
const CLOSE_TOGETHER = 40;
const MOST_MARKS = 2000;
const LONGEST_TITLE_LINE = 100;

/**
 * Headings inside a line that holds the whole report: an ordinal and the exact words of a heading. A sentence that
 * lists the parts names them close together; there the last chain of the line counts.
 */
export function inlineHeadings(paragraph: Paragraph): Heading[] {
  const folded = fold(paragraph.text, paragraph.span[0]);
  const found: Heading[] = [];
  let marks = 0;
  for (const mark of folded.text.matchAll(MARK)) {
    marks += 1;
    if (marks > MOST_MARKS) break;
    const ordinal = mark[1] ?? '';
    const start = mark.index + mark[0].length;
    for (const [title, part] of INLINE_TITLES) {
      const end = endOfWords(folded.text, start, title);
      if (end === null) continue;
      found.push({ part, ordinal, title: folded.text.slice(start, end), span: folded.span(start - 2, end) });
      break;
    }
  }
  if (found.length >= 2) return isList(found, paragraph) ? [] : found;
  return found.filter(({ span }) => standsApart(paragraph, folded.text, span));
}

/** A single heading is one at the end of a line (a title before it), or at its start with its text run in. */
function standsApart(paragraph: Paragraph, folded: string, [start, end]: Span): boolean {
  const behind = paragraph.text.slice(end - paragraph.span[0]);
  if (behind.trim() === '') return folded.length <= LONGEST_TITLE_LINE;
  return start === paragraph.span[0] && /^(?:\s|[。：:，,]|20\d\d)/.test(behind);
}

/** Where the words of a title end that begin at `start`, punctuation inside them aside; null where they do not. */
function endOfWords(text: string, start: number, title: string): number | null {
  let at = start;
  for (const character of title) {
    if (at > start && /[、,，]/.test(text.charAt(at))) at += 1;
    if (text.charAt(at) !== character) return null;
    at += 1;
  }
  return at;
}

/** Several headings close together, with no sentence between them, are a list of contents. */
function isList(found: readonly Heading[], { text, span }: Paragraph): boolean {
  const gaps = found
    .slice(1)
    .map((heading, index) => text.slice((found[index]?.span[1] ?? 0) - span[0], heading.span[0] - span[0]));
  return gaps.length >= 3 && gaps.every((gap) => gap.length < CLOSE_TOGETHER && !gap.includes('。'));
}
