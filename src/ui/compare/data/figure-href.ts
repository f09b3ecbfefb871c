import { countOf, type TableCell } from '../../../table/cell.ts';
import type { ChartTable } from '../../../table/chart-table.ts';
import type { Language } from '../../../language/language.ts';
import { hrefOf } from '../../page.ts';

/** Where a figure of a table leads: the report page at that figure. None where there is no report. */
export function figureHref(
  table: ChartTable,
  row: number,
  series: number,
  language: Language,
): string | undefined {
  const report = table.rows[row]?.report;
  const cell = table.cells[row]?.[series];
  if (!report || !cell) return undefined;
  return hrefOf({ kind: 'report', id: report }, language, '', placeOf(cell));
}

/**
 * The report page has a place for every figure read and every cell of its form; what neither the form asks nor the
 * prose tells has none, and leads to the tables as a whole.
 */
function placeOf(cell: TableCell): string {
  const { key } = cell;
  const observed = countOf(cell);
  const told = /^(?:disclosure\.total|processing-fee\.)/.test(key);
  const nowhere = observed.kind === 'not-asked' || (observed.kind === 'not-found' && told);
  return nowhere ? 'tables' : `figure-${key}`;
}
