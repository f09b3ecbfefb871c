import type { ChartTable } from './chart-table.ts';
import { isDrawn } from './drawn.ts';
import { changesAmong } from './form-changes.ts';

/** Some rows of a table, by their places, in order. Everything said of the table stays. */
export function partOf(table: ChartTable, places: readonly number[]): ChartTable {
  return {
    ...table,
    rows: places.flatMap((row) => table.rows[row] ?? []),
    cells: places.flatMap((row) => [table.cells[row] ?? []]),
    formChanges: changesAmong(table.formChanges, places),
  };
}

/** The rows that are drawn, or all where none is. The others are named in the notes and stand in table and files. */
export function drawnPart(table: ChartTable): ChartTable {
  const places = table.rows.flatMap((_, row) => (isDrawn(table, row) ? [row] : []));
  return places.length === 0 || places.length === table.rows.length ? table : partOf(table, places);
}
