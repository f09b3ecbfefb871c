import type { Key } from '../catalogue/figure.ts';
import type { CheckContext } from './context.ts';
import type { Reading, Report, SourcedReport } from '../report/report.ts';
import type { Subject } from './rule.ts';

/** Prepares one report for the rules: figures by key, and its neighbours in time. */
export function subjectOf(sourced: SourcedReport, context: CheckContext): Subject {
  const { report, document } = sourced;
  const series = context.ownSeries
    .filter(({ id }) => id !== report.id)
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || compare(a.issued ?? '', b.issued ?? ''));
  const { year } = report;
  return {
    report,
    document,
    context,
    readings: readingsByKey(report),
    series,
    // Of two reports of that year the later signature stands.
    lastYear: year === null ? null : (series.filter((other) => other.year === year - 1).pop() ?? null),
  };
}

/** One reading per figure: the table's before the prose's, the first of equals. */
function readingsByKey(report: Report): ReadonlyMap<Key, Reading> {
  const byKey = new Map<Key, Reading>();
  for (const reading of report.readings) {
    const known = byKey.get(reading.key);
    if (!known || (known.place === 'narrative' && reading.place === 'table')) byKey.set(reading.key, reading);
  }
  return byKey;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
