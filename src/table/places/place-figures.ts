import type { Dataset } from '../../dataset/dataset.ts';
import { numberOf } from '../../report/value.ts';
import { countOf, type TableCell } from '../cell.ts';
import { deriveRow } from '../derive/derive.ts';
import { isSummary, pickRows, type FilledRow } from '../rows/rows.ts';
import type { Selection } from '../selection.ts';
import { togetherAt } from '../together/gather.ts';
import { whoCounts } from '../together/who-counts.ts';
import { bare } from './bare.ts';
import { KEY_FIGURES } from './figure-list.ts';
import { seriesOf } from './key-series.ts';

/** One year of a place: who was added up, what it came to, and the reports that would have counted them twice. */
export interface YearTogether {
  readonly year: number;
  readonly members: readonly FilledRow[];
  readonly cells: readonly TableCell[];
  readonly leftOut: readonly FilledRow[];
  readonly summary: boolean;
}

/** Everything, office by office. */
export const EVERYTHING: Selection = {
  ...{ offices: [], districts: [], kinds: [], years: [], by: 'office', sort: 'office', descending: false },
  ...{ scale: 'linear', shares: false, trend: false, as: null, of: '', per: '' },
};

const SERIES = KEY_FIGURES.map(seriesOf);
const DERIVATIONS = SERIES.map(({ of }) => of);

/** Every office and year, whether there is a report or not, with the key figures, by the office's place in the register. */
export function filledRows(
  dataset: Dataset,
  years: readonly number[],
): ReadonlyMap<number, readonly FilledRow[]> {
  const byOffice = new Map<number, FilledRow[]>();
  if (years.length === 0) return byOffice;
  for (const row of pickRows(dataset, { ...EVERYTHING, years }, 'zh')) {
    const rows = byOffice.get(row.office) ?? [];
    byOffice.set(row.office, rows);
    rows.push({ ...row, cells: deriveRow(dataset, row.report, DERIVATIONS) });
  }
  return byOffice;
}

/** What some offices did together in a year; offices are told apart by their ids. */
export function yearTogether(dataset: Dataset, year: number, rows: readonly FilledRow[]): YearTogether {
  const { members, leftOut } = whoCounts(dataset, rows);
  const named = members.map((row) => ({ ...row, heading: { ...row.heading, label: row.heading.office } }));
  return {
    year,
    members,
    cells: SERIES.map((_, at) => bare(togetherAt(dataset, named, at, { series: SERIES, whole: false }))),
    leftOut,
    summary: members.some(({ heading }) => isSummary(heading.scope)),
  };
}

/** Cells by the ids of their figures. */
export function byFigure(cells: readonly TableCell[]): Readonly<Record<string, TableCell>> {
  return Object.fromEntries(KEY_FIGURES.flatMap(({ of }, at) => (cells[at] ? [[of, bare(cells[at])]] : [])));
}

/** Whether anything is said of a figure in some year. */
export function isTold(cells: readonly TableCell[]): boolean {
  return cells.some((cell) => numberOf(countOf(cell)) !== undefined || countOf(cell).kind !== 'not-asked');
}
