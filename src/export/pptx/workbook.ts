import type { PlannedChart } from './plan.ts';
import { plainText } from './xml.ts';

/**
 * The sheet behind a native chart: categories in column A, one column per series, a gap as an empty cell. PowerPoint
 * and WPS open it when somebody chooses to edit the data.
 */
export async function workbookOf(chart: PlannedChart): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const head = [chart.unit, ...chart.series.map((series) => series.name)].map((name) => text(name));
  const rows = chart.categories.map((category, row) => [
    text(category),
    ...chart.series.map((series) => {
      const value = series.values[row];
      return value === undefined || value === null ? null : { value, type: Number };
    }),
  ]);
  const blob = await writeExcelFile([head, ...rows], { sheet: 'Sheet1' }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

// Typed as text, so that no spreadsheet reads a name as a formula.
function text(value: string): { value: string; type: StringConstructor } {
  return { value: plainText(value), type: String };
}
