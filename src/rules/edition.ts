import { editionOf } from '../catalogue/editions.ts';
import type { Key } from '../catalogue/figure.ts';
import type { ProseDuty } from '../catalogue/form.ts';
import { figureOf } from '../catalogue/indicators.ts';
import type { Reading, ReportForm } from '../report/report.ts';
import type { PastReport } from './past-report.ts';
import type { Check, Subject, Verdict } from './rule.ts';
import { notApplicable, undecidable } from './verdict.ts';

/**
 * Runs `decide` only where the report's form prints every one of the cells: other editions, and the outline of before
 * 2019, are not concerned. A report with tables of two editions may hold any cell.
 */
export function whereAsked(cells: readonly Key[], decide: Check): Check {
  return ifConcerned((form) => form === 'mixed' || prints(form, cells), decide);
}

/** Runs `decide` only where the report's edition asks that of its prose. */
export function whereProseAsked(duty: ProseDuty, decide: Check): Check {
  return ifConcerned((form) => mayAskProse(form, duty), decide);
}

/** True unless the edition is known and asks no such thing of the prose. */
export function mayAskProse(form: ReportForm, duty: ProseDuty): boolean {
  if (form === null || form === 'mixed') return true;
  return editionOf(form)?.prose.includes(duty) ?? false;
}

function ifConcerned(concerns: (form: ReportForm) => boolean, decide: Check): Check {
  return (subject) => {
    const { form } = subject.report;
    if (form === null) return undecidable('no-table');
    return concerns(form) ? decide(subject) : notApplicable('edition');
  };
}

function prints(form: ReportForm, cells: readonly Key[]): boolean {
  return cells.every((key) => figureOf(key)?.asked.some((edition) => edition === form) === true);
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

/** As `withLastYear`, where the forms of both years print every one of the cells. */
export function whereAskedBothYears(
  cells: readonly Key[],
  decide: (subject: Subject, last: PastReport) => Verdict | readonly Verdict[],
): Check {
  return whereAsked(
    cells,
    withLastYear((subject, last) =>
      prints(last.form, cells) ? decide(subject, last) : notApplicable('edition'),
    ),
  );
}

/** A figure of `key` in a table of this report, or undefined. */
export function hasTableFigure(readings: ReadonlyMap<Key, Reading>, prefix: string): boolean {
  for (const [key, reading] of readings) if (reading.place === 'table' && key.startsWith(prefix)) return true;
  return false;
}
