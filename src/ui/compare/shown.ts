import { observedIn } from '../../table/cell.ts';
import { coverageOf } from '../../table/rows/coverage.ts';
import type { ChartTable } from '../../table/chart-table.ts';
import { partOf } from '../../table/part.ts';
import { STATUSES, type Status } from '../../report/value.ts';
import { wordsOf } from './words.ts';

/** Rows of bars drawn at once; the rest on request. */
export const FIRST_ROWS = 60;
export const MORE_ROWS = 200;
/** Figures drawn at once: each stands in the table and in the chart, and the page has room for so many. */
const FIRST_CELLS = 140;
/** A cell of a heat table is a number on a square, and stands in the page once. */
const FIRST_HEAT_CELLS = 235;
const FIRST_HEAT_ROWS = 40;
/** Offices whose lines look different from one another: eight colours in three kinds of line. */
const FIRST_LINES = 24;

/** Rows drawn before anybody asks for more; of lines, those of as many offices as can be told apart. */
export function rowsAtFirst(table: ChartTable): number {
  if (table.shape === 'funnel') return table.rows.length;
  if (table.shape === 'lines') {
    const first = new Set([...new Set(table.rows.map(({ office }) => office))].slice(0, FIRST_LINES));
    return table.rows.filter(({ office }) => first.has(office)).length;
  }
  const [rows, cells] =
    table.shape === 'heat' ? [FIRST_HEAT_ROWS, FIRST_HEAT_CELLS] : [FIRST_ROWS, FIRST_CELLS];
  return Math.min(rows, Math.floor(cells / Math.max(1, table.series.length)));
}

/**
 * The first `count` rows of a table, for drawing; the files hold all of them. No office loses some of its years: where
 * its rows stand together, whole offices are taken, as many as fit and at least one. The part says that it is one.
 */
export function firstRows(table: ChartTable, count: number): ChartTable {
  if (table.rows.length <= count) return table;
  const kept = isByOffice(table) ? rowsOfWholeOffices(table, count) : table.rows.map((_, row) => row < count);
  const places = table.rows.flatMap((_, row) => (kept[row] ? [row] : []));
  if (places.length === table.rows.length) return table;
  const part = partOf(table, places);
  return { ...part, notes: [partNote(part, table), ...table.notes] };
}

/** True where cutting between offices is possible: lines, and rows sorted by office. */
function isByOffice(table: ChartTable): boolean {
  if (table.shape === 'lines') return true;
  const runs = table.rows.filter((row, at) => row.office !== table.rows[at - 1]?.office).length;
  return runs === officesOf(table);
}

function rowsOfWholeOffices(table: ChartTable, count: number): boolean[] {
  const rows = new Map<string, number>();
  for (const { office } of table.rows) rows.set(office, (rows.get(office) ?? 0) + 1);
  const whole = new Set<string>();
  let taken = 0;
  for (const [office, many] of rows) {
    if (whole.size > 0 && taken + many > count) break;
    whole.add(office);
    taken += many;
  }
  return table.rows.map(({ office }) => whole.has(office));
}

/** How many offices have a row. */
export function officesOf(table: ChartTable): number {
  return new Set(table.rows.map(({ office }) => office)).size;
}

function partNote(part: ChartTable, table: ChartTable): string {
  const words = wordsOf(table.language);
  return isByOffice(table)
    ? words.partOffices(
        officesOf(part),
        officesOf(table),
        words.rows[table.by],
        part.rows.length,
        table.rows.length,
      )
    : words.partRows(part.rows.length, table.rows.length);
}

/** What is on screen now, in words for those who cannot see it change. */
export function announcement(table: ChartTable, none: string): string {
  return table.rows.length === 0 ? none : `${table.subtitle}\n${table.answer || coverageOf(table)}`;
}

/** How often each reason for a missing figure stands in the table, in a fixed order; numbers are no reason. */
export function absencesOf(table: ChartTable): readonly (readonly [Exclude<Status, 'number'>, number])[] {
  const counts = new Map<Status, number>();
  for (const cell of table.cells.flat()) {
    const { kind } = observedIn(cell);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return STATUSES.flatMap((status) => {
    const count = counts.get(status) ?? 0;
    return status === 'number' || count === 0 ? [] : [[status, count] as const];
  });
}

/** True where the table has rows but nobody wrote a number. */
export function hasNoNumber(table: ChartTable): boolean {
  return table.cells.every((row) => row.every((cell) => observedIn(cell).kind !== 'number'));
}
