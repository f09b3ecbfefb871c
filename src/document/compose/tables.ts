import type { Block, Cell, Table } from '../document.ts';
import { dropFillers } from './drop-fillers.ts';

/**
 * Tables out of rows. A row of whole sentences without a figure is prose in a frame and gives paragraphs, and so
 * does a table of single cells without any figure (indented text, a box around a notice).
 */
export function blocksOfRows<Row extends { readonly cells: readonly Cell[] }>(
  rows: readonly Row[],
  paragraphsOf: (row: Row) => readonly Block[],
): readonly Block[] {
  const lone = rows.every(({ cells }) => cells.length === 1 && !cells.some(isFigure));
  const blocks: Block[] = [];
  let kept: (readonly Cell[])[] = [];
  const flush = (): void => {
    const table = tableOf(kept);
    if (table) blocks.push(table);
    kept = [];
  };
  for (const row of rows) {
    if (!lone && !isProse(row.cells)) {
      if (row.cells.length > 0) kept.push(row.cells);
      continue;
    }
    flush();
    blocks.push(...paragraphsOf(row));
  }
  flush();
  return blocks;
}

/** A table of these rows, or null of none. Its span runs from the first cell to the last. */
export function tableOf(rows: readonly (readonly Cell[])[]): Table | null {
  const first = rows[0]?.[0];
  const last = rows.at(-1)?.at(-1);
  if (!first || !last) return null;
  return { kind: 'table', span: [first.span[0], last.span[1]], rows: dropFillers(rows) };
}

function isProse(cells: readonly Cell[]): boolean {
  return cells.some(({ text }) => text.length > 60 && text.includes('。')) && !cells.some(isFigure);
}

export function isFigure({ text }: Cell): boolean {
  return text.length < 40 && /^\s*[-+－]?[\d.,，０-９]+\s*$/.test(text);
}
