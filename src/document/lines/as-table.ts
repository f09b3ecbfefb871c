import type { Block, Cell } from '../document.ts';
import { isMetadataRow } from '../metadata.ts';
import { paragraphAt } from './piece.ts';
import { blocksOfRows, isFigure } from '../compose/tables.ts';

/** Blocks made of lines, and the number of the first line after them. */
export interface BlocksOfLines {
  readonly blocks: readonly Block[];
  readonly next: number;
}

/** Rows read from lines as blocks: a table; metadata where they tell about the page; prose where it is no table. */
export function readAsTable(text: string, rows: readonly (readonly Cell[])[]): readonly Block[] {
  const metadata = rows.length <= 12 && rows.filter(isMetadataRow).length * 2 >= rows.length;
  const alone = rows.length === 1 && !rows.some((row) => row.some(isFigure));
  if (metadata || alone) {
    return rows.flatMap((row) => {
      const start = row[0]?.span[0] ?? 0;
      const end = row.at(-1)?.span[1] ?? start;
      return paragraphAt(text, { start, end }, metadata ? 'metadata' : 'body') ?? [];
    });
  }
  return blocksOfRows(
    rows.map((cells) => ({ cells })),
    ({ cells }) => cells.flatMap(({ span }) => paragraphAt(text, { start: span[0], end: span[1] }) ?? []),
  );
}
