import type { Key } from '../catalogue/figure.ts';
import type { Reading } from '../report/report.ts';
import type { PastReport } from './past-report.ts';
import type { Subject, Verdict } from './rule.ts';
import { notApplicable, undecidable } from './verdict.ts';

/** Runs `decide` only on reports of one edition; others, and outlines of before 2019, are not concerned. */
export function inEdition(
  edition: '2019' | '2021',
  decide: (subject: Subject) => Verdict | readonly Verdict[],
): (subject: Subject) => Verdict | readonly Verdict[] {
  return (subject) => {
    const { form } = subject.report;
    if (form === null) return undecidable('no-table');
    return form === edition || form === 'mixed' ? decide(subject) : notApplicable('edition');
  };
}

/** Runs `decide` with last year's report; without one nothing can be decided, and an older one never stands in. */
export function withLastYear(
  decide: (subject: Subject, last: PastReport) => Verdict | readonly Verdict[],
): (subject: Subject) => Verdict | readonly Verdict[] {
  return (subject) => {
    if (subject.report.year === null) return undecidable('unknown-year');
    return subject.lastYear ? decide(subject, subject.lastYear) : undecidable('no-last-year');
  };
}

/** As `withLastYear`, for figures of table 二, which the editions ask for differently. */
export function withLastYearInEdition(
  edition: '2019' | '2021',
  decide: (subject: Subject, last: PastReport) => Verdict | readonly Verdict[],
): (subject: Subject) => Verdict | readonly Verdict[] {
  return inEdition(
    edition,
    withLastYear((subject, last) =>
      last.form === edition ? decide(subject, last) : notApplicable('edition'),
    ),
  );
}

/** A figure of `key` in a table of this report, or undefined. */
export function hasTableFigure(readings: ReadonlyMap<Key, Reading>, prefix: string): boolean {
  for (const [key, reading] of readings) if (reading.place === 'table' && key.startsWith(prefix)) return true;
  return false;
}
