import { createHash } from 'node:crypto';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Register } from '../../src/catalogue/authorities.ts';
import type { PublishedReport, ReportPlace } from '../../src/dataset/report-file.ts';
import { outcomesOf } from '../../src/dataset/rule-counts.ts';
import { hasSupplement, summarise, type ReportSummary } from '../../src/dataset/summary.ts';
import type { Standing } from '../../src/finding/standing.ts';
import type { Fingerprints } from '../../src/rules/organs/fingerprints.ts';
import { pastReportOf, type PastReport } from '../../src/rules/past-report.ts';
import type { SourcedReport } from '../../src/report/report.ts';
import { actionsOfReport } from './ledger/actions.ts';
import { checkGuarded } from './check-guarded.ts';
import { checksOf } from './checks-csv.ts';
import type { Choice } from './place/choose.ts';
import type { Action } from './ledger/ledger.ts';
import { publishedName } from './published-name.ts';
import type { RecognisedStore } from './recognised-store.ts';

/** One report on its way to its place: where its file is, and the hash under which the store has it. */
export interface ReportTask {
  readonly choice: Choice;
  readonly hash: string;
  readonly absolute: string;
  readonly office: ReportPlace['office'];
  readonly places: ReportPlace['places'];
}

/** What checking the reports of one office needs. */
export interface OfficeContext {
  readonly store: RecognisedStore;
  readonly register: Register;
  readonly fingerprints: Fingerprints;
  /** Reports of all offices, with few figures, by year. */
  readonly ofYear: ReadonlyMap<number, readonly PastReport[]>;
  /** The folder that is being filled. */
  readonly output: string;
}

/** What remains of a report when its file is written. */
export interface CheckedReport {
  /** Hash of everything in the report's file but the data version. */
  readonly hash: string;
  /** Null for a report that is kept but stands for no office and year. */
  readonly summary: ReportSummary | null;
  readonly actions: readonly Action[];
  readonly checks: string;
  /** One standing for every rule that gave a result. */
  readonly outcomes: ReadonlyMap<string, Standing>;
}

/** The version is the hash of all that is written, so the files are written with this in its place. */
export const UNKNOWN_VERSION = '0'.repeat(12);

/** Checks all reports of one office beside each other and writes their files. */
export function checkOffice(reports: readonly ReportTask[], context: OfficeContext): CheckedReport[] {
  const series = reports.map((task) => ({ task, sourced: recall(task, context.store) }));
  const past = series.map((one) => pastReportOf(one.sourced.report));
  const years = reports.flatMap(({ choice: { id, year, state } }) =>
    state === 'chosen' && year !== null ? [{ id, year }] : [],
  );
  return series.map(({ task, sourced }) => {
    const { choice, absolute } = task;
    const { report, document } = sourced;
    const { results, fault } = checkGuarded(sourced, {
      ownSeries: choice.office === null ? [] : past,
      sameYear: (choice.year === null ? undefined : context.ofYear.get(choice.year)) ?? [],
      register: context.register,
      fingerprints: context.fingerprints,
    });
    const published: PublishedReport = {
      version: UNKNOWN_VERSION,
      report,
      text: document.text,
      results,
      office: task.office,
      places: task.places,
      years: task.office ? years : [],
      supplement: hasSupplement(report),
      state: choice.state === 'copy' ? 'superseded' : choice.state,
      instead: choice.instead,
      given: choice.given,
    };
    const text = JSON.stringify(published);
    writeFileSync(join(context.output, 'reports', `${report.id}.json`), text);
    copyFileSync(absolute, join(context.output, 'files', report.file));
    const { office, year } = choice;
    return {
      hash: createHash('sha256').update(task.hash).update(text).digest('hex'),
      summary:
        choice.state === 'chosen' && office !== null && year !== null
          ? summarise(report, results, { office, year })
          : null,
      actions: actionsOfReport(choice.path, report, results, fault),
      checks: checksOf(report.id, results),
      outcomes: outcomesOf(results),
    };
  });
}

/** The recognised report with the office, the year and the names of its place, and with the scope it was given. */
function recall({ choice, hash }: ReportTask, store: RecognisedStore): SourcedReport {
  const kept = store.get(hash);
  if (!kept?.ok) throw new Error(`The store has lost ${hash}`);
  const { report, document } = kept.value;
  const { id, authority, year, given } = choice;
  const reach = given.scope ? { scope: given.scope, span: null } : report.reach;
  const file = publishedName(id, report.format);
  return { document, report: { ...report, id, authority, year, reach, file } };
}
