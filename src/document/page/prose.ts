import { isPageNumber } from '../lines/lines.ts';
import type { PrintedLine, PrintedPage, PrintedTable } from './printed.ts';

/** A paragraph put together from lines, or a table as printed. */
export type Flow = { readonly kind: 'paragraph'; readonly text: string } | PrintedTable;

interface OpenParagraph {
  readonly text: string;
  readonly last: PrintedLine;
}

/** Page numbers and running heads stand in this part of the height, at the top and the bottom. */
const MARGIN = 0.09;

/** The pages' items one after another: lines joined to paragraphs, page numbers and running heads left out. */
export function flowOfPages(pages: readonly PrintedPage[]): readonly Flow[] {
  const running = runningHeads(pages);
  const flow: Flow[] = [];
  let open: OpenParagraph | null = null;
  const close = (paragraph: OpenParagraph | null): null => {
    if (paragraph) flow.push({ kind: 'paragraph', text: paragraph.text });
    return null;
  };
  for (const page of pages) {
    const lines = page.items.flatMap((item) => (item.kind === 'line' ? [item] : []));
    const left = Math.min(...lines.map((line) => line.left));
    const right = Math.max(...lines.map((line) => line.right));
    for (const item of page.items) {
      if (item.kind === 'table') {
        open = close(open);
        flow.push(item);
      } else if (!isFurniture(item, page, running)) {
        const goesOn = open !== null && continues(open.last, item, left, right);
        if (!goesOn) open = close(open);
        open = { text: open ? joinLines(open.text, item.text) : item.text, last: item };
      }
    }
  }
  close(open);
  return flow;
}

/**
 * A line goes on with the one above when that one is full and this one starts at the margin. Chinese paragraphs
 * are indented by two characters, and headings are short.
 */
function continues(above: PrintedLine, line: PrintedLine, left: number, right: number): boolean {
  const full = above.right > right - above.size * 2.2;
  const atMargin = line.left < left + line.size * 1.2;
  return full && atMargin && Math.abs(above.size - line.size) < line.size * 0.15;
}

function joinLines(above: string, line: string): string {
  const latin = /[A-Za-z,;]$/.test(above) && /^[A-Za-z]/.test(line);
  return latin ? `${above} ${line}` : above + line;
}

/** A page number in the margin may be a bare one; elsewhere only a dressed one counts. */
function isFurniture(line: PrintedLine, { height }: PrintedPage, running: ReadonlySet<string>): boolean {
  if (isPageNumber(line.text)) return true;
  if (!isInMargin(line, height)) return false;
  return /^\d{1,3}$/.test(line.text) || running.has(line.text);
}

function isInMargin({ top }: PrintedLine, height: number): boolean {
  return top < height * MARGIN || top > height * (1 - MARGIN);
}

/** Lines in the margins that come again on three pages or more. */
function runningHeads(pages: readonly PrintedPage[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const item of page.items) {
      if (item.kind === 'line' && isInMargin(item, page.height)) {
        counts.set(item.text, (counts.get(item.text) ?? 0) + 1);
      }
    }
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([text]) => text));
}
