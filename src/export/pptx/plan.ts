import { signsOf } from '../../language/signs.ts';
import { wordsOf } from '../words.ts';
import { countOf, fractionOf, numberShown, type TableCell } from '../../table/cell.ts';
import { formatObserved, gapWord } from '../../table/say/format.ts';
import type { ChartTable, RowHeading } from '../../table/chart-table.ts';
import { seriesName } from '../../table/spec.ts';
import { numberOf } from '../../report/value.ts';
import { rateColumns, termsIn } from './rate-columns.ts';
import { runsOf } from './runs.ts';

/** One series of a native chart; null is a gap, never a zero. */
export interface PlannedSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Six hexadecimal digits, no hash. */
  readonly colour: string;
}

/** What a native chart shows, before any XML: categories down or along, series, and how marks are drawn. */
export interface PlannedChart {
  /** percent: values are shares, 0 to 1. */
  readonly kind: 'bars' | 'stacked' | 'percent' | 'dots' | 'lines';
  readonly categories: readonly string[];
  readonly series: readonly PlannedSeries[];
  /** Columns of the sheet behind the chart that are not drawn: a stated total, the counts behind shares. */
  readonly beside: readonly PlannedSeries[];
  readonly logarithmic: boolean;
  readonly unit: string;
  /** Every figure is counted whole: no amounts of money, no rates. */
  readonly whole: boolean;
}

/** Rows up to which offices stand side by side under each figure, where there are more figures than rows. */
const SIDE_BY_SIDE = 8;

/**
 * Plans the native chart of a table: the same rows, series and figures as on screen, in the same order.
 * `colours` are those of the screen, one per series.
 */
export function planChart(table: ChartTable, colours: readonly string[]): PlannedChart {
  const colourOf = (index: number): string => (colours[index % colours.length] ?? '0B5C8A').replace('#', '');
  const { shape } = table;
  const base = {
    logarithmic: table.scale === 'log' && (shape === 'bars' || shape === 'lines'),
    unit: table.unit,
    whole: table.series.every(({ kind }) => kind !== 'amount' && kind !== 'rate'),
    beside: [],
  };
  if (shape === 'lines') return { ...base, kind: 'lines', ...linesOf(table, colourOf) };
  if (shape === 'balance') return { ...base, kind: 'stacked', ...balanceOf(table, colourOf) };
  if (shape === 'stack') return { ...base, ...stackOf(table, colourOf) };
  const kind = shape === 'dots' ? 'dots' : 'bars';
  const turned = table.series.length > table.rows.length && table.rows.length <= SIDE_BY_SIDE;
  const beside = rateColumns(table).map((column) => ({ ...column, colour: colourOf(0) }));
  return { ...base, kind, ...(turned ? turnedOf(table, colourOf) : gridOf(table, colourOf)), beside };
}

type Colours = (index: number) => string;
type Grid = Pick<PlannedChart, 'categories' | 'series'>;

/** Name of a row wherever both office and year must be said. */
export function rowName(row: { readonly label: string; readonly year: number }): string {
  return `${row.label} ${String(row.year)}`;
}

/** Of several offices together, of how many a report is held, where not of all. */
function heldOf({ together }: RowHeading, { language }: ChartTable): string {
  if (!together || together.reports === together.offices) return '';
  const { reports, offices } = together;
  return signsOf(language).bracketed(wordsOf(language).officesHeld(reports, offices));
}

/** The number a cell shows, or null for a gap. */
function shown(cell: TableCell | undefined): number | null {
  return (cell && numberShown(cell)) ?? null;
}

/** A share from 0 to 1, or null for a gap. */
function share(cell: TableCell | undefined): number | null {
  return (cell && fractionOf(cell)) ?? null;
}

/** The count in a cell, which of a share is its numerator. */
function counted(cell: TableCell | undefined): number | null {
  return (cell && numberOf(countOf(cell))) ?? null;
}

function column(table: ChartTable, series: number): (number | null)[] {
  return table.rows.map((_, row) => shown(table.cells[row]?.[series]));
}

function gridOf(table: ChartTable, colourOf: Colours): Grid {
  return {
    categories: table.rows.map(
      (row, place) => rowName(row) + termsIn(table, place) + heldOf(row, table) + remark(table, place),
    ),
    series: table.series.map((series, at) => ({
      name: seriesName(series),
      colour: colourOf(at),
      values: column(table, at),
    })),
  };
}

/** Many figures of few rows: figures down the side, one bar or mark per row under each. */
function turnedOf(table: ChartTable, colourOf: Colours): Grid {
  return {
    categories: table.series.map(seriesName),
    series: table.rows.map((row, place) => ({
      name: rowName(row) + heldOf(row, table) + remark(table, place),
      colour: colourOf(place),
      values: table.series.map((_, at) => shown(table.cells[place]?.[at])),
    })),
  };
}

/** Parts laid end to end; the stated total is told with the row's name and kept beside, for it is no part. */
function stackOf(table: ChartTable, colourOf: Colours): Grid & Pick<PlannedChart, 'kind' | 'beside'> {
  const all = table.series.map((series, at) => ({ series, at }));
  const parts = all.filter(({ series }) => series.role !== 'total');
  const wholes = all.filter(({ series }) => series.role === 'total');
  const counts = (one: (typeof all)[number]): PlannedSeries => ({
    name: seriesName(one.series),
    colour: colourOf(one.at),
    values: table.rows.map((_, row) => counted(table.cells[row]?.[one.at])),
  });
  const shares = (one: (typeof all)[number]): PlannedSeries => ({
    ...counts(one),
    values: table.rows.map((_, row) => share(table.cells[row]?.[one.at])),
  });
  const total = wholes[0];
  return {
    kind: table.shares ? 'percent' : 'stacked',
    categories: table.rows.map((row, place) => {
      const whole = total && table.cells[place]?.[total.at];
      const stated = whole ? `｜${total.series.label} ${formatObserved(countOf(whole), table.language)}` : '';
      return rowName(row) + heldOf(row, table) + (stated || remark(table, place));
    }),
    series: parts.map(table.shares ? shares : counts),
    beside: (table.shares ? all : wholes).map((one) =>
      table.shares ? { ...counts(one), name: `${seriesName(one.series)}${countWord(table)}` } : counts(one),
    ),
  };
}

function countWord(table: ChartTable): string {
  const unit = table.series[0]?.unit ?? '';
  return signsOf(table.language).bracketed(unit);
}

/**
 * A native bar chart cannot say why a bar is not there, so the row's name does: the word for what is missing, and 0
 * where a bar of nothing has no label of its own (a stack of zeros, zero on a logarithmic scale).
 */
function remark(table: ChartTable, row: number): string {
  return remarkOf(table.cells[row] ?? [], table, table.shape === 'stack' || table.scale === 'log');
}

function remarkOf(cells: readonly TableCell[], table: ChartTable, tellZero: boolean): string {
  const figures = cells.map((cell) => shown(cell));
  const [first] = cells;
  const word =
    first && figures.every((figure) => figure === null)
      ? gapWord(first, table.language)
      : tellZero && figures.every((figure) => figure === 0)
        ? '0'
        : '';
  return word === '' ? '' : signsOf(table.language).bracketed(word);
}

/** Every year along the axis, so that none is jumped; one series per office and run of one edition of the form. */
function linesOf(table: ChartTable, colourOf: Colours): Grid {
  const told = table.rows.map((row) => row.year);
  const first = Math.min(...told);
  const years =
    told.length === 0 ? [] : Array.from({ length: Math.max(...told) - first + 1 }, (_, at) => first + at);
  const series = runsOf(table).map((run) => ({
    name: run.name,
    colour: colourOf(run.office),
    values: years.map((year) => {
      const row = run.rows.find((place) => table.rows[place]?.year === year);
      return row === undefined ? null : shown(table.cells[row]?.[0]);
    }),
  }));
  return { categories: years.map(String), series };
}

/**
 * 新收 + 上年结转 = 办结 + 结转下年: two bars per row, the first two series on the first, the others on the second.
 */
function balanceOf(table: ChartTable, colourOf: Colours): Grid {
  const { incoming, outgoing } = wordsOf(table.language);
  return {
    categories: table.rows.flatMap((row, place) => {
      const cells = table.cells[place] ?? [];
      return [
        `${rowName(row)}${heldOf(row, table)} ${incoming}${remarkOf(cells.slice(0, 2), table, true)}`,
        `${rowName(row)}${heldOf(row, table)} ${outgoing}${remarkOf(cells.slice(2), table, true)}`,
      ];
    }),
    series: table.series.map((series, at) => ({
      name: series.label,
      colour: colourOf(at),
      values: column(table, at).flatMap((value) => (at < 2 ? [value, null] : [null, value])),
    })),
  };
}
