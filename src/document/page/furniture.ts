import { isPageNumber } from '../lines/lines.ts';
import type { PrintedLine, PrintedPage } from './printed.ts';

/** Page numbers and running heads stand in this part of the height, at the top and the bottom. */
const MARGIN = 0.09;

/** The pages without page numbers and running heads. */
export function withoutFurniture(pages: readonly PrintedPage[]): readonly PrintedPage[] {
  const running = runningHeads(pages);
  return pages.map((page) => ({
    ...page,
    items: page.items.filter((item) => item.kind === 'table' || !isFurniture(item, page, running)),
  }));
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
