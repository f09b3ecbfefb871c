import { absenceWord } from '../../chart/format.ts';
import type { ChartTable, TableCell } from '../../chart/table.ts';
import { numberOf } from '../../report/value.ts';

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

/**
 * Plans the native chart of a table: the same rows, series and figures as on screen, in the same order.
 * `colours` are those of the screen, one per series.
 */
export function planChart(table: ChartTable, colours: readonly string[]): PlannedChart {
  const colourOf = (index: number): string => (colours[index % colours.length] ?? '0B5C8A').replace('#', '');
  const base = {
    logarithmic: table.scale === 'log' && (table.shape === 'bars' || table.shape === 'lines'),
    unit: table.unit,
  };
  const { shape } = table;
  if (shape === 'lines') return { ...base, kind: 'lines', ...linesOf(table, colourOf) };
  if (shape === 'balance') return { ...base, kind: 'stacked', ...balanceOf(table, colourOf) };
  const kind = shape === 'dots' ? 'dots' : shape === 'bars' ? 'bars' : table.shares ? 'percent' : 'stacked';
  return {
    ...base,
    kind,
    categories: table.rows.map((row, place) => rowName(row) + remark(table, place)),
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

/**
 * A native bar chart cannot say why a bar is not there, so the row's name does: the word for what is missing, and 0
 * where a bar of nothing has no label of its own (a stack of zeros, zero on a logarithmic scale).
 */
function remark(table: ChartTable, row: number): string {
  const cells = table.cells[row] ?? [];
  const figures = cells.map((cell) => shown(cell));
  const [first] = cells;
  const [open, close] = table.language === 'zh' ? ['（', '）'] : [' (', ')'];
  const word =
    first && figures.every((figure) => figure === null)
      ? absenceWord(first.observed, table.language)
      : figures.every((figure) => figure === 0 || figure === null) &&
          (table.shape === 'stack' || table.scale === 'log')
        ? '0'
        : '';
  return word === '' ? '' : open + word + close;
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
