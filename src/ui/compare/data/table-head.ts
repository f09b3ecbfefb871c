import type { ChartTable, SeriesHeading } from '../../../table/chart-table.ts';

/** Neighbouring series under one heading. */
export interface SeriesGroup {
  readonly name: string;
  readonly from: number;
  readonly span: number;
}

/** Runs of series that share their group's heading, '' where they have none. */
export function groupsOf(series: readonly SeriesHeading[]): readonly SeriesGroup[] {
  const groups: SeriesGroup[] = [];
  series.forEach(({ group }, from) => {
    const last = groups.at(-1);
    if (last?.name === group) groups[groups.length - 1] = { ...last, span: last.span + 1 };
    else groups.push({ name: group, from, span: 1 });
  });
  return groups;
}

/** The series that "by value" sorts by: the total, else the first. */
export function sortingSeries(table: ChartTable): number {
  const total = table.series.findIndex(({ role }) => role === 'total');
  return Math.max(total, 0);
}
