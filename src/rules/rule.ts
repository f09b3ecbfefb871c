import type { Key } from '../catalogue/figure.ts';
import type { SourceDocument } from '../document/document.ts';
import type { Facts, Outcome, Severity, Span } from '../finding/finding.ts';
import type { RuleId, RuleText } from './sentences.ts';
import type { CheckContext } from './context.ts';
import type { PastReport } from './past-report.ts';
import type { Reading, Report } from '../report/report.ts';

/** One report as the rules see it: its figures by key and last year's report of the same organ. */
export interface Subject {
  readonly report: Report;
  readonly document: SourceDocument;
  readonly context: CheckContext;
  /** One reading per key; a table's figure stands before one from prose. */
  readonly readings: ReadonlyMap<Key, Reading>;
  /** Other reports of the same organ, oldest first. */
  readonly series: readonly PastReport[];
  /** The report of the year before, and never an older one. */
  readonly lastYear: PastReport | null;
}

/** What a rule found at one place; the runner adds the rule's id and its usual severity. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly spans: readonly Span[];
  readonly facts: Facts;
  readonly keys: readonly Key[];
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity;
}

/** The test of one rule: pure, and always at least one verdict. */
export type Check = (subject: Subject) => Verdict | readonly Verdict[];

/** The tests of one group of rules, by rule id. */
export type Checks = Readonly<Partial<Record<RuleId, Check>>>;

/** One rule of the book: what it is called, what it compares and the test itself. */
export interface Rule extends RuleText {
  readonly id: RuleId;
  readonly check: Check;
}
