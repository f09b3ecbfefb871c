import type { ChartTable } from './chart-table.ts';
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

/** The rows that have a report: what there is to draw. The others are named in the notes and stand in the files. */
export function reportedPart(table: ChartTable): ChartTable {
  const places = table.rows.flatMap(({ report }, row) => (report === null ? [] : [row]));
  return places.length === table.rows.length ? table : partOf(table, places);
}
