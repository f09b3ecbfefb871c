import type { Dataset } from '../dataset/dataset.ts';
import { hasMany } from './many.ts';
import type { Selection } from './selection.ts';

/** A year is complete when it has at least this share of the reports of the fullest year. */
const COMPLETE = 4 / 5;

/** A selection as an address asks for it: what it does not say, the site chooses. */
export interface Wish extends Omit<Selection, 'sort'> {
  /** null where nothing is asked. */
  readonly sort: Selection['sort'] | null;
  /** Every year is asked for, though the site would open on one. */
  readonly everyYear: boolean;
}

/**
 * What a wish shows. Of many offices: the latest complete year, largest first; of few, and in a course over years,
 * everything as it is.
 */
export function opened<Asked extends Wish>(wish: Asked, dataset: Dataset): Asked & Selection {
  const many = hasMany(wish, dataset);
  const free = many && wish.years.length === 0 && !wish.everyYear && !wish.trend;
  const years = free ? latestComplete(dataset) : wish.years;
  if (wish.sort !== null) return { ...wish, years, sort: wish.sort };
  return many && years.length === 1
    ? { ...wish, years, sort: 'value', descending: true }
    : { ...wish, years, sort: 'office' };
}

/** The latest complete year, alone; none where there is no report. */
export function latestComplete({ reports }: Pick<Dataset, 'reports'>): readonly number[] {
  const counts = new Map<number, number>();
  for (const { year } of reports) counts.set(year, (counts.get(year) ?? 0) + 1);
  const fullest = Math.max(0, ...counts.values());
  const complete = [...counts].filter(([, count]) => count >= fullest * COMPLETE).map(([year]) => year);
  return complete.length === 0 ? [] : [Math.max(...complete)];
}
