import type { TableCell } from '../cell.ts';
import type { RowHeading } from '../chart-table.ts';
import { isAllZero } from './drawn.ts';
import type { TableWords } from '../say/told.words.ts';

const MOST_NAMES = 8;

/** A sentence that names the reports whose figures are all 0, which have no panel of their own. */
export function zeroNotes(
  rows: readonly RowHeading[],
  cells: readonly (readonly TableCell[])[],
  words: TableWords,
): string[] {
  const zero = rows.filter((_, row) => isAllZero(cells[row] ?? []));
  if (zero.length === 0) return [];
  const sameYear = rows.every(({ year }) => year === rows[0]?.year);
  const names = zero.slice(0, MOST_NAMES).map(({ label, year }) => (sameYear ? label : `${label} ${year}`));
  return [words.noteZeros(names.join(words.betweenNames), zero.length, zero.length > names.length)];
}
