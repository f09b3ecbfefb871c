import type { PrintedLine, PrintedPage, PrintedTable } from './printed.ts';

/** A paragraph put together from lines, or a table as printed. */
export type Flow = { readonly kind: 'paragraph'; readonly text: string } | PrintedTable;

interface OpenParagraph {
  readonly text: string;
  readonly last: PrintedLine;
}

/** The pages' items one after another: lines joined to paragraphs. */
export function flowOfPages(pages: readonly PrintedPage[]): readonly Flow[] {
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
      } else {
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
