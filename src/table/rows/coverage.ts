import { numberShown, observedIn } from '../cell.ts';
import type { ChartTable, Coverage } from '../chart-table.ts';
import type { FilledRow } from './rows.ts';
import { wordsOf } from '../words.ts';

/** Coverage of the rows shown. `without`: offices chosen that have no row because no report of them is held. */
export function coverRows(rows: readonly FilledRow[], without: number): Coverage {
  const byOffice = new Map<number, FilledRow[]>();
  for (const row of rows) byOffice.set(row.office, [...(byOffice.get(row.office) ?? []), row]);
  const counts = { numbers: 0, unstated: 0, unasked: 0, unreported: without };
  for (const own of byOffice.values()) counts[standingOf(own)] += 1;
  return { offices: byOffice.size + without, ...counts };
}

function standingOf(rows: readonly FilledRow[]): Exclude<keyof Coverage, 'offices'> {
  const held = rows.filter(({ report }) => report >= 0);
  if (held.length === 0) return 'unreported';
  const cells = held.flatMap((row) => row.cells);
  if (cells.some((cell) => numberShown(cell) !== undefined)) return 'numbers';
  return cells.every((cell) => observedIn(cell).kind === 'not-asked') ? 'unasked' : 'unstated';
}

/** `45 个机关：30 个有数字，4 个的报告没有写数字，11 个没有收录 2021 年报告。` Only what there is. */
export function coverageOf({ coverage, rows, unit, language }: ChartTable): string {
  const words = wordsOf(language);
  const years = new Set(rows.map(({ year }) => year));
  const [year] = years.size === 1 ? years : [];
  const { offices, numbers, unstated, unasked, unreported } = coverage;
  const parts = [
    words.covered(numbers, unit === '%'),
    ...(unstated > 0 ? [words.unstated(unstated, unit === '%')] : []),
    ...(unasked > 0 ? [words.unasked(unasked)] : []),
    ...(unreported > 0 ? [words.unreported(unreported, year)] : []),
  ];
  return words.coverage(offices, parts.join(words.comma));
}
