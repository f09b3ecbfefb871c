import type { ChartTable, Language } from '../../chart/table.ts';
import { hrefOf } from '../page.ts';

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
  return hrefOf({ kind: 'report', id: report }, language, '', `figure-${cell.key}`);
}
