import type { Key } from '../catalogue/figure.ts';
import type { SourceDocument } from '../document/document.ts';
import type { Facts, Outcome, Severity, Span } from '../finding/finding.ts';
import type { CheckContext } from './context.ts';
import type { PastReport } from './past-report.ts';
import type { Reading, Report } from '../report/report.ts';
import type { RuleGroup } from './rule-groups.ts';

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
  /** The rule whose finding this failure follows from. */
  readonly follows?: string;
}

/** The test of one rule: pure, and always at least one verdict. */
export type Check = (subject: Subject) => Verdict | readonly Verdict[];

/** One rule without its words. */
export interface Rule {
  /** How much a mismatch weighs; `blocking` is a check on our own reading, counted and shown apart. */
  readonly severity: Severity;
  /** Set where the rule is a sum, a balance or a bound of the very figures it names: only such a rule marks them ※. */
  readonly arithmetic?: true;
  readonly check: Check;
}

/** The rules of one file, each by its id: its group and a number that is never used again. */
export type Rules = Readonly<Record<`${RuleGroup}-${number}`, Rule>>;
