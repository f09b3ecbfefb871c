import type { Dataset, OfficeFacts } from '../dataset.ts';

/** Whether an office was there in a year, as far as the register and its own reports tell. */
export type Existence = 'existed' | 'notYet' | 'noMore' | 'unknown';

/**
 * Whether a report of an office and year may be expected. The register's `since` and `until` decide; where it says
 * nothing of the beginning, an office is known to be there from its first report on, and nothing is known before.
 */
export function existenceIn(
  { since, until }: Pick<OfficeFacts, 'since' | 'until'>,
  firstReport: number,
  year: number,
): Existence {
  if (until !== undefined && year > until) return 'noMore';
  if (since !== undefined) return year < since ? 'notYet' : 'existed';
  return year < firstReport ? 'unknown' : 'existed';
}

/** Whether a report is missed where none is held; where nothing is known of the office's beginning, that is said. */
export function isExpected(existence: Existence): boolean {
  return existence === 'existed' || existence === 'unknown';
}

/** The first year of which a report is held, by index of the office. */
export function firstReports({ reports }: Pick<Dataset, 'reports'>): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const { office, year } of reports) first.set(office, Math.min(year, first.get(office) ?? year));
  return first;
}
