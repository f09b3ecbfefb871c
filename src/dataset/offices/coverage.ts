import type { Dataset } from '../dataset.ts';
import { existenceIn, firstReports } from './existence.ts';

/**
 * What the collection holds of an office and year: its report, read whole or in part, or none. Where there is none the
 * register may say that the office was not there yet or no more; where it says nothing of its beginning, nobody knows.
 */
export const HOLDINGS = ['have', 'partly', 'missing', 'unknown', 'notYet', 'noMore'] as const;
export type Holding = (typeof HOLDINGS)[number];

/** How many offices stand how, of one year or of many. */
export type HoldingCounts = Readonly<Record<Holding, number>>;

/** Office by office, in the order of the register, what is held of each of these years; `partly` has ids of reports. */
export function holdingsIn(
  dataset: Pick<Dataset, 'offices' | 'reports'>,
  years: readonly number[],
  partly: ReadonlySet<string>,
): readonly (readonly Holding[])[] {
  const first = firstReports(dataset);
  const held = new Map(dataset.reports.map((report) => [`${report.office} ${report.year}`, report.id]));
  return dataset.offices.map((office, at) =>
    years.map((year): Holding => {
      const report = held.get(`${at} ${year}`);
      if (report !== undefined) return partly.has(report) ? 'partly' : 'have';
      const existence = existenceIn(office, first.get(at) ?? Infinity, year);
      return existence === 'existed' ? 'missing' : existence;
    }),
  );
}

/** Whether there is a report. */
export function isHeld(holding: Holding): boolean {
  return holding === 'have' || holding === 'partly';
}

/** Whether a report may be missed: there is none, and the register does not say that there can be none. */
export function isMissed(holding: Holding): boolean {
  return holding === 'missing' || holding === 'unknown';
}

/** Counts how many stand how. */
export function countHoldings(holdings: readonly Holding[]): HoldingCounts {
  const counts: Record<Holding, number> = {
    have: 0,
    partly: 0,
    missing: 0,
    unknown: 0,
    notYet: 0,
    noMore: 0,
  };
  for (const holding of holdings) counts[holding] += 1;
  return counts;
}
