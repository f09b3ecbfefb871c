import type { ChartTable } from '../../table/chart-table.ts';

/** What a row's label must say: an office or a year shared by all rows already stands in the subtitle. */
export interface RowLabel {
  readonly office: string;
  readonly year: string;
}

/** Labels of the rows, saying no more than is needed to tell them apart. */
export function rowLabels(table: ChartTable): RowLabel[] {
  const offices = new Set(table.rows.map((row) => row.office)).size > 1;
  const years = new Set(table.rows.map((row) => row.year)).size > 1 || !offices;
  return table.rows.map((row) => ({
    office: offices ? row.label : '',
    year: years ? String(row.year) : '',
  }));
}

/** Both parts on one line: `镇海区政务办 2022`. */
export function joinLabel(label: RowLabel): string {
  return `${label.office} ${label.year}`.trim();
}
