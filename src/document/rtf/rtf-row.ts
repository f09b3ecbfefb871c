import type { Passage } from '../compose/passage.ts';
import type { BufferedCell, RowWriter } from '../compose/row-buffer.ts';

/** A row while its cells are read, and what its definition says of how they are merged. */
export function openRow(rows: RowWriter) {
  let cells: BufferedCell[] = [];
  let merges: BufferedCell['joins'][] = [];
  let merge: BufferedCell['joins'] = null;
  return {
    hasCells: (): boolean => cells.length > 0,
    cell: (paragraphs: readonly Passage[]): void => {
      cells.push({ paragraphs });
    },
    end: (): void => {
      rows.row(cells.map((cell, index) => ({ ...cell, joins: merges[index] ?? null })));
      cells = [];
    },
    /** A word of the row's definition. */
    word: (name: string): void => {
      if (name === 'trowd') merges = [];
      // A deleted cell is gone, as one that is merged into its neighbour.
      else if (name === 'clmrg' || name === 'cldel') merge = 'left';
      else if (name === 'clvmrg') merge = 'above';
      else if (name === 'cellx') {
        merges.push(merge);
        merge = null;
      }
    },
  };
}
