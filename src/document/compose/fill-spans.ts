import type { DraftCell } from './draft.ts';
import { refuse } from '../refusing.ts';

/** No report's table comes near; a page of giant row spans would grow without bound. */
const MOST_FILLERS = 100_000;

/** A cell of an upper row that reaches down over these columns for so many more rows. */
interface Reach {
  readonly column: number;
  readonly columns: number;
  rows: number;
}

/**
 * Puts an empty cell where a cell of an upper row reaches down, so that every row shows its blanks in their place.
 * A cell over several columns stays one cell, and so does its continuation below.
 */
export function fillSpans(rows: readonly (readonly DraftCell[])[]): readonly (readonly DraftCell[])[] {
  let reaches: Reach[] = [];
  let fillers = 0;
  return rows.map((row) => {
    const placed: DraftCell[] = [];
    const below: Reach[] = [];
    let column = 0;
    let next = 0;
    const fill = (offset: number): void => {
      for (let reach = reaches[next]; reach && reach.column <= column; reach = reaches[next]) {
        placed.push({ start: offset, end: offset, columns: reach.columns, rows: 1, flow: [] });
        fillers += 1;
        if (fillers > MOST_FILLERS) refuse('too-complex');
        column = Math.max(column, reach.column) + reach.columns;
        if (reach.rows > 1) below.push({ ...reach, rows: reach.rows - 1 });
        next += 1;
      }
    };
    for (const cell of row) {
      fill(cell.start);
      placed.push(cell);
      if (cell.rows > 1) below.push({ column, columns: cell.columns, rows: cell.rows - 1 });
      column += cell.columns;
    }
    const end = row.at(-1)?.end ?? 0;
    for (let reach = reaches[next]; reach; reach = reaches[next]) {
      column = Math.max(column, reach.column);
      fill(end);
    }
    reaches = below.sort((one, other) => one.column - other.column);
    return placed;
  });
}
