import type { Dataset } from '../dataset/dataset.ts';
import { isChosen } from './rows/rows.ts';
import type { Selection } from './selection.ts';

/** Of more offices than this, everything at once is a wall that answers nothing. */
const FEW = 12;

/** Whether more offices are chosen than can be told apart at once; only those with a report, of the years if any are given. */
export function hasMany(
  selection: Pick<Selection, 'offices' | 'districts' | 'kinds'>,
  { offices, reports }: Dataset,
  years: readonly number[] = [],
): boolean {
  const chosen = new Set<number>();
  for (const { office, year } of reports) {
    const entry = offices[office];
    const isOfYear = years.length === 0 || years.includes(year);
    if (entry && isOfYear && !chosen.has(office) && isChosen(entry, selection)) chosen.add(office);
    if (chosen.size > FEW) return true;
  }
  return false;
}
