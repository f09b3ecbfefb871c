import type { Selection } from '../table/selection.ts';
import type { ChartTable } from '../table/chart-table.ts';

/** The filters that a file's name tells. */
export type Filters = Pick<Selection, 'offices' | 'districts' | 'kinds' | 'of' | 'per'>;

/**
 * Name of a file made from a chart: what it shows, the filter, the data version. ASCII words from ids and years,
 * so that every system keeps it: `nianbao-penalties-2021-2023-zhenhai-justice-share-a1b2c3d4.csv`.
 */
export function fileName(table: ChartTable, filters: Filters, extension: string): string {
  const years = [...new Set(table.rows.map((row) => row.year))].sort((a, b) => a - b);
  const first = years[0];
  const last = years.at(-1);
  const period = first === undefined ? 'none' : first === last ? String(first) : `${first}-${String(last)}`;
  const parts = [
    'nianbao',
    table.chart,
    period,
    filterOf('offices', filters.offices),
    filterOf('districts', filters.districts),
    filterOf('kinds', filters.kinds),
    table.by === 'office' ? '' : `by-${table.by}`,
    table.shares ? 'shares' : '',
    table.shape === 'lines' ? 'trend' : '',
    table.shape === 'funnel' ? 'spread' : '',
    // A heat table shows every series, in the order of one.
    ...(table.shape === 'heat' ? [] : [filters.of, filters.per]),
    table.version.slice(0, 12),
  ];
  return `${parts.map(plain).filter(Boolean).join('-')}.${extension}`;
}

/** Name of the CSV of a chart. */
export function csvName(table: ChartTable, filters: Filters): string {
  return fileName(table, filters, 'csv');
}

/** One or two values by name, more by their number. */
function filterOf(what: string, values: readonly string[]): string {
  return values.length > 2 ? `${String(values.length)}-${what}` : values.join('-');
}

/** Letters of any script, digits and hyphens; nothing a file system or a shell could stumble over. */
function plain(part: string): string {
  return part
    .replace(/[^\p{L}\p{N}]/gu, '-')
    .replace(/--+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}
