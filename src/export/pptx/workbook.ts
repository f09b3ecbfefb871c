import { sheetsToXlsx } from '../workbook.ts';
import type { PlannedChart } from './plan.ts';

/**
 * The sheet behind a native chart: categories in column A, one column per series, a gap as an empty cell. PowerPoint
 * and WPS open it when somebody chooses to edit the data. Columns after those of the chart are kept, not drawn.
 */
export async function workbookOf(chart: PlannedChart): Promise<Uint8Array> {
  const columns = [...chart.series, ...chart.beside];
  const head = [chart.unit, ...columns.map((series) => series.name)];
  const rows = chart.categories.map((category, row) => [
    category,
    ...columns.map((series) => series.values[row] ?? null),
  ]);
  return sheetsToXlsx([
    { name: 'Sheet1', widths: [30, ...columns.map(() => 16)], frozen: 1, rows: [head, ...rows] },
  ]);
}
