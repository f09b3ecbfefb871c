import { figureOf } from '../catalogue/indicators.ts';
import { countOf, hasInterval, termsOf, type TableCell } from '../table/cell.ts';
import { seriesName } from '../table/spec.ts';
import type { ChartTable, RowHeading, SeriesHeading } from '../table/chart-table.ts';
import { membersOf, TIDY_COLUMNS, writtenOf } from '../dataset/tidy.ts';
import type { Observed } from '../report/value.ts';
import { csvLines, UTF8_MARK } from './csv-text.ts';
import { wideOf } from './wide.ts';

/** Columns of every CSV, in this order for ever: those of the open data. */
export const CSV_COLUMNS = TIDY_COLUMNS;

type Field = string | number;

/** A column that follows the constant ones only where the figures shown have something to say in it. */
interface ExtraColumn {
  readonly name: string;
  readonly applies: (table: ChartTable) => boolean;
  readonly field: (cell: TableCell | undefined, series: SeriesHeading, row: RowHeading) => Field;
}

const EXTRA: readonly ExtraColumn[] = [
  // What a row is of: sums are never taken for offices, nor added to them.
  {
    name: 'row_kind',
    applies: ({ by }) => by !== 'office',
    field: (_, __, row) => row.together?.by ?? 'office',
  },
  {
    name: 'offices_with_value',
    applies: isOfSeveral,
    field: (cell) => cell?.members?.with ?? '',
  },
  { name: 'offices', applies: isOfSeveral, field: (cell) => cell?.members?.of ?? '' },
  {
    name: 'offices_without_value',
    applies: isOfSeveral,
    field: (cell) => cell?.members?.without.join('; ') ?? '',
  },
  {
    name: 'share_numerator',
    applies: hasRates,
    field: (cell) => (cell && termsOf(cell)?.numerator) ?? '',
  },
  {
    name: 'share_denominator',
    applies: hasRates,
    field: (cell) => (cell && termsOf(cell)?.denominator) ?? '',
  },
  { name: 'share_percent', applies: hasRates, field: percentOf },
  { name: 'share_low', applies: ({ cells }) => hasInterval(cells), field: (cell) => boundOf(cell, 0) },
  { name: 'share_high', applies: ({ cells }) => hasInterval(cells), field: (cell) => boundOf(cell, 1) },
  {
    name: 'rate',
    applies: ({ series }) => series.some(isOfCatalogue),
    field: (_, series) => (isOfCatalogue(series) ? series.id : ''),
  },
  {
    name: 'denominator',
    applies: ({ series }) => series.some(({ terms }) => terms),
    field: (_, { terms }) => terms?.denominator.key ?? '',
  },
  {
    name: 'denominator_status',
    applies: (table) => table.cells.flat().some((cell) => denominatorStatus(cell) !== ''),
    field: denominatorStatus,
  },
  {
    name: 'approximate',
    applies: (table) => table.cells.flat().some(isApproximate),
    field: (cell) => (isApproximate(cell) ? 1 : ''),
  },
];

/** Rows of the file, without its header: one per cell shown. */
export function rowCount(table: ChartTable): number {
  return table.rows.length * table.series.length;
}

/**
 * The figures shown, one row per cell in the order shown: rows, then series. UTF-8 with BOM and CRLF, so that
 * Excel opens it right. A cell without a number has an empty value and its status says why.
 */
export function tableToCsv(table: ChartTable): string {
  return UTF8_MARK + csvLines([longHead([table]), ...longRows(table, [table])]);
}

/** The figures as the sheet on screen: one line per office and year, one column per series. */
export function tableToWideCsv(table: ChartTable): string {
  const { head, rows } = wideOf(table);
  return UTF8_MARK + csvLines([head, ...rows]);
}

/** Column names of the long form of some tables together: the constant ones and what any of them needs beside. */
export function longHead(tables: readonly ChartTable[]): readonly string[] {
  return [...CSV_COLUMNS, ...extraOf(tables).map((column) => column.name)];
}

function extraOf(tables: readonly ChartTable[]): readonly ExtraColumn[] {
  return EXTRA.filter((column) => tables.some(column.applies));
}

/** Rows of one table in the long form of all of them. */
export function longRows(table: ChartTable, tables: readonly ChartTable[]): Field[][] {
  const extra = extraOf(tables);
  const named = table.series.map((series) => ({
    ...membersOf(series.key),
    unit: series.unit,
    // A sum the form does not print has no name in the catalogue; the chart's own stands in.
    name: figureOf(series.key)?.[table.language] ?? series.terms?.numerator.label ?? seriesName(series),
    series,
  }));
  return table.rows.flatMap((row, at) =>
    named.map(({ indicator, member, name, unit, series }, column): Field[] => {
      const cell = table.cells[at]?.[column];
      const observed: Observed = cell ? countOf(cell) : { kind: 'no-report' };
      return [
        row.office,
        row.officeName,
        row.year,
        indicator,
        name,
        member,
        observed.kind === 'number' ? observed.number : '',
        unit,
        observed.kind,
        row.form ?? '',
        row.report ?? '',
        writtenOf(observed),
        row.scope ?? '',
        ...extra.map(({ field }) => field(cell, series, row)),
      ];
    }),
  );
}

/** Four decimals; empty for 0/0, whose two terms say why. */
function percentOf(cell: TableCell | undefined): Field {
  const share = cell && termsOf(cell);
  if (!share || share.denominator === 0) return '';
  return fourDecimals((share.numerator / share.denominator) * 100);
}

function boundOf(cell: TableCell | undefined, side: 0 | 1): Field {
  const interval = cell?.kind === 'rate' ? cell.interval : undefined;
  return interval ? fourDecimals(interval[side]) : '';
}

function fourDecimals(percent: number): number {
  return Math.round(percent * 1e4) / 1e4;
}

/** Whether a series is a rate of the catalogue, and not the share of a series in its chart. */
function isOfCatalogue({ id, terms }: SeriesHeading): boolean {
  return terms !== undefined && terms.numerator.key !== id;
}

function isOfSeveral({ by }: ChartTable): boolean {
  return by !== 'office';
}

function hasRates({ unit }: ChartTable): boolean {
  return unit === '%';
}

/** Why a figure that is a number has no rate: the code of the denominator that is none. */
function denominatorStatus(cell: TableCell | undefined): Field {
  if (cell?.kind !== 'rate' || cell.outcome.kind !== 'missing') return '';
  return cell.outcome.operand === 'denominator' ? cell.outcome.observed.kind : '';
}

function isApproximate(cell: TableCell | undefined): boolean {
  const count = cell && countOf(cell);
  return count?.kind === 'number' && count.approximate === true;
}
