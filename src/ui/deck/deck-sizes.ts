import type { ChartTable } from '../../table/chart-table.ts';
import { RECKONING } from '../take/reckon.ts';

/** Bytes that another slide costs, whatever it shows. */
const SLIDE = 8200;

/** Rows of the long sheet and reckoned bytes of the files of a collection. */
export function deckSizes(tables: readonly ChartTable[]): { rows: number; pptx: number; xlsx: number } {
  const rows = tables.reduce((sum, table) => sum + table.rows.length * table.series.length, 0);
  const of = ([base, each]: readonly [number, number]): number => base + each * rows;
  return { rows, pptx: of(RECKONING.pptx) + SLIDE * tables.length, xlsx: of(RECKONING.xlsx) };
}
