import { numberOf } from '../../report/value.ts';
import type { ChartTable, TableCell } from '../../chart/table.ts';

/** One series of a native chart; null is a gap, never a zero. */
export interface PlannedSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Six hexadecimal digits, no hash. */
  readonly colour: string;
}

/** What a native chart shows, before any XML: categories down or along, series, and how marks are drawn. */
export interface PlannedChart {
  readonly kind: 'bars' | 'stacked' | 'percent' | 'dots' | 'lines';
  readonly categories: readonly string[];
  readonly series: readonly PlannedSeries[];
  readonly logarithmic: boolean;
  readonly unit: string;
}

/** Shapes of the charts on screen that a native chart can take. */
export type NativeShape = 'bars' | 'dots' | 'stack' | 'balance' | 'lines';

/**
 * Plans the native chart of a table: the same rows, series and figures as on screen, in the same order.
 * `colours` are those of the screen, one per series.
 */
export function planChart(table: ChartTable, shape: NativeShape, colours: readonly string[]): PlannedChart {
  const colourOf = (index: number): string => (colours[index % colours.length] ?? '0B5C8A').replace('#', '');
  const base = {
    logarithmic: table.scale === 'log' && (shape === 'bars' || shape === 'lines'),
    unit: table.unit,
  };
  if (shape === 'lines') return { ...base, kind: 'lines', ...linesOf(table, colourOf) };
  if (shape === 'balance') return { ...base, kind: 'stacked', ...balanceOf(table, colourOf) };
  const kind = shape === 'dots' ? 'dots' : shape === 'bars' ? 'bars' : table.shares ? 'percent' : 'stacked';
  return {
    ...base,
    kind,
    categories: table.rows.map(rowName),
    series: table.series.map((series, column) => ({
      name: series.label,
      colour: colourOf(column),
      values: table.rows.map((_, row) => shown(table.cells[row]?.[column])),
    })),
  };
}

/** Name of a row wherever both office and year must be said. */
export function rowName(row: { readonly label: string; readonly year: number }): string {
  return `${row.label} ${String(row.year)}`;
}

/** The figure a cell shows: the share where the view asks for shares, else the number, else a gap. */
export function shown(cell: TableCell | undefined): number | null {
  if (!cell) return null;
  return numberOf(cell.observed) ?? null;
}

/** Years along the axis, one series per office; a year without a figure is a gap. */
function linesOf(
  table: ChartTable,
  colourOf: (index: number) => string,
): Pick<PlannedChart, 'categories' | 'series'> {
  const years = [...new Set(table.rows.map((row) => row.year))].sort((a, b) => a - b);
  const offices = [...new Set(table.rows.map((row) => row.office))];
  return {
    categories: years.map(String),
    series: offices.map((office, index) => {
      const own = table.rows.flatMap((row, place) => (row.office === office ? [{ row, place }] : []));
      return {
        name: own[0]?.row.label ?? office,
        colour: colourOf(index),
        values: years.map((year) => {
          const place = own.find(({ row }) => row.year === year)?.place;
          return place === undefined ? null : shown(table.cells[place]?.[0]);
        }),
      };
    }),
  };
}

/**
 * 新收 + 上年结转 = 办结 + 结转下年: two bars per row, the first two series on the first, the others on the second.
 */
function balanceOf(
  table: ChartTable,
  colourOf: (index: number) => string,
): Pick<PlannedChart, 'categories' | 'series'> {
  const [incoming, outgoing] = table.language === 'zh' ? ['收', '办'] : ['in', 'out'];
  return {
    categories: table.rows.flatMap((row) => [`${rowName(row)} ${incoming}`, `${rowName(row)} ${outgoing}`]),
    series: table.series.map((series, column) => ({
      name: series.label,
      colour: colourOf(column),
      values: table.rows.flatMap((_, row) => {
        const value = shown(table.cells[row]?.[column]);
        return column < 2 ? [value, null] : [null, value];
      }),
    })),
  };
}
