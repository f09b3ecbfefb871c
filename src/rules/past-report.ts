import type { Key } from '../catalogue/figure.ts';
import { figureOf } from '../catalogue/indicators.ts';
import type { Report } from '../report/report.ts';
import type { Value } from '../report/value.ts';

/**
 * Another report as the rules see it, of another year or of another organ: who, when, on which form, and its figures.
 * It has no text: what a rule compares of texts are fingerprints.
 */
export interface PastReport extends Pick<
  Report,
  'id' | 'authority' | 'authorityName' | 'year' | 'form' | 'issued'
> {
  /** One value per figure: a table's stands before one from prose. */
  readonly figures: ReadonlyMap<Key, Value>;
}

/** What other reports may see of this one; `keys` where only some of its figures are wanted. */
export function pastReportOf(report: Report, keys?: readonly Key[]): PastReport {
  const { id, authority, authorityName, year, form, issued } = report;
  const figures = new Map<Key, Value>();
  for (const place of ['table', 'narrative'] as const)
    for (const reading of report.readings)
      if (reading.place === place && !figures.has(reading.key) && (keys?.includes(reading.key) ?? true))
        figures.set(reading.key, reading.value);
  return { id, authority, authorityName, year, form, issued, figures };
}

/** The figures of tables 二 to 四. */
export function tableFigures(figures: ReadonlyMap<Key, Value>): readonly (readonly [Key, Value])[] {
  return [...figures].filter(([key]) => [2, 3, 4].includes(figureOf(key)?.section ?? 0));
}
