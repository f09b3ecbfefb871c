import { countOf, type TableCell } from '../../../table/cell.ts';
import type { ChartTable, RowHeading } from '../../../table/chart-table.ts';
import type { Language } from '../../../language/language.ts';
import { printQuery } from '../../../view/query.ts';
import { DEFAULT_VIEW, type View } from '../../../view/view.ts';
import { hrefOf } from '../../page.ts';

/** Where the name of a row leads: to the office; of several together to the same chart of them, of that year. */
export function rowHref(table: ChartTable, row: RowHeading, language: Language): string {
  const { together, year } = row;
  if (!together) return hrefOf({ kind: 'office', id: row.office }, language);
  const chosen = together.by === 'district' ? { districts: [together.value] } : { kinds: [together.value] };
  const view: View = { ...DEFAULT_VIEW, chart: table.chart, ...chosen, years: [year] };
  return hrefOf({ kind: 'compare', chart: table.chart }, language, printQuery(view));
}

/** Where a figure of a table leads: the report page at that figure; of several offices to their figures. None where there is no report. */
export function figureHref(
  table: ChartTable,
  row: number,
  series: number,
  language: Language,
): string | undefined {
  const heading = table.rows[row];
  if (heading?.together && heading.together.reports > 0) return rowHref(table, heading, language);
  const report = heading?.report;
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
