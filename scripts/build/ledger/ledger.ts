import type { Finding, Severity } from '../../../src/finding/finding.ts';
import type { Format } from '../../../src/document/document.ts';
import type { ReportForm } from '../../../src/report/report.ts';

/** What became of one input file. */
export interface LedgerEntry {
  /** Path below `data/reports`, as it is on the disk. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  /** read: office, year and all three tables · partly: something of that is missing · rejected: no report. */
  readonly state: 'read' | 'partly' | 'rejected';
  /** Why it is not simply read, as codes and facts. */
  readonly why: readonly Pick<Finding, 'code' | 'facts'>[];
  readonly format: Format | null;
  /** Id of the report it became, of `reports/<id>.json`. */
  readonly report: string | null;
  readonly authority: string | null;
  readonly authorityName: string | null;
  readonly year: number | null;
  readonly form: ReportForm;
  readonly issued: string | null;
  readonly figures: number;
  /** chosen: in the dataset · superseded: a later signature stands · copy: same bytes · unplaced: no office or year. */
  readonly place: 'chosen' | 'superseded' | 'copy' | 'unplaced' | null;
  /** The report that stands for the same office and year instead. */
  readonly instead: string | null;
}

/** Something for the maintainer to look at or to do. */
export interface Action {
  readonly severity: Severity;
  readonly code: string;
  /** The rule, where a rule of the rule book says it. */
  readonly rule?: string;
  readonly file: string | null;
  readonly report: string | null;
  readonly facts: Finding['facts'];
}

/** `data/ledger.json`: every input file and what there is to do. */
export interface Ledger {
  readonly version: string;
  readonly files: readonly LedgerEntry[];
  readonly actions: readonly Action[];
}

const ORDER: readonly Severity[] = ['blocking', 'error', 'warning', 'note'];

/** Most pressing first; within one severity by file, so that one file is one visit, and lists line by line. */
export function sortActions(actions: readonly Action[]): Action[] {
  const rank = ({ severity }: Action): number => ORDER.indexOf(severity);
  const place = ({ file, rule, code }: Action): string =>
    file === null ? '' : `${file}\n${rule ?? ''}\n${code}`;
  return [...actions].sort(
    (a, b) => rank(a) - rank(b) || (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0),
  );
}
