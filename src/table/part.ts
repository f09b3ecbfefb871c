import type { ChartTable } from './chart-table.ts';
import { changesAmong } from './rows/form-changes.ts';

/** Some rows of a table, by their places, in order. Everything said of the table stays. */
export function partOf(table: ChartTable, places: readonly number[]): ChartTable {
  return {
    ...table,
    rows: places.flatMap((row) => table.rows[row] ?? []),
    cells: places.flatMap((row) => [table.cells[row] ?? []]),
    formChanges: changesAmong(table.formChanges, places),
  };
}
