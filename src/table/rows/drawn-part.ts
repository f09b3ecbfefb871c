import type { ChartTable } from '../chart-table.ts';
import { isDrawn } from './drawn.ts';
import { partOf } from '../part.ts';

/** The rows that are drawn, or all where none is. The others are named in the notes and stand in table and files. */
export function drawnPart(table: ChartTable): ChartTable {
  const places = table.rows.flatMap((_, row) => (isDrawn(table, row) ? [row] : []));
  return places.length === 0 || places.length === table.rows.length ? table : partOf(table, places);
}
