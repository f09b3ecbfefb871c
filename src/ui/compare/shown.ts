import type { ChartTable } from '../../chart/table.ts';
import { STATUSES, type Status } from '../../report/value.ts';
import type { CompareWords } from './words.ts';

/** Rows drawn at once; the rest on request. */
export const FIRST_ROWS = 60;
export const MORE_ROWS = 200;

/** The first rows of a table, for drawing; the files hold all of them. */
export function firstRows(table: ChartTable, count: number): ChartTable {
  if (table.rows.length <= count) return table;
  return {
    ...table,
    rows: table.rows.slice(0, count),
    cells: table.cells.slice(0, count),
    breaks: table.breaks.filter((row) => row < count),
  };
}

/** `2020—2023`, or the one year there is. */
export function spanOfYears(years: readonly number[]): string {
  const first = Math.min(...years);
  const last = Math.max(...years);
  return first === last ? String(first) : `${first}—${last}`;
}

/** What is on screen now, in one sentence for those who cannot see it change. */
export function announcement(table: ChartTable, words: CompareWords): string {
  if (table.rows.length === 0) return words.shownNone;
  const offices = new Set(table.rows.map(({ office }) => office)).size;
  return words.shown(offices, spanOfYears(table.rows.map(({ year }) => year)), table.rows.length);
}

/** How often each reason for a missing figure stands in the table, in a fixed order; numbers are no reason. */
export function absencesOf(table: ChartTable): readonly (readonly [Exclude<Status, 'number'>, number])[] {
  const counts = new Map<Status, number>();
  for (const cell of table.cells.flat())
    counts.set(cell.observed.kind, (counts.get(cell.observed.kind) ?? 0) + 1);
  return STATUSES.flatMap((status) => {
    const count = counts.get(status) ?? 0;
    return status === 'number' || count === 0 ? [] : [[status, count] as const];
  });
}

/** True where the table has rows but nobody wrote a number. */
export function hasNoNumber(table: ChartTable): boolean {
  return table.cells.every((row) => row.every(({ observed }) => observed.kind !== 'number'));
}
