import { wordsOf } from './words.ts';
import type { ChartTable } from '../../src/table/chart-table.ts';

/** Rows of a picture looked at in passing, tried in this order until it can be read. */
export const CARD_ROWS = [10, 6, 4, 3, 2, 1] as const;

/** The first rows of a table, which then says so itself. */
export function firstRowsOf(table: ChartTable, most: number): ChartTable {
  const all = table.rows.length;
  if (all <= most) return table;
  const note = wordsOf(table.language).firstRows(most, all);
  return {
    ...table,
    rows: table.rows.slice(0, most),
    cells: table.cells.slice(0, most),
    formChanges: table.formChanges.filter(({ row }) => row < most),
    notes: [note, ...table.notes],
  };
}
