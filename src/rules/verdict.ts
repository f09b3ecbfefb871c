import type { Facts, Severity, Span } from '../finding/finding.ts';
import type { Key } from '../catalogue/figure.ts';
import { about, keysOf, spansOf, type Operand } from './operand.ts';
import type { Verdict } from './rule.ts';

/** Why a rule does not concern a report, or cannot be decided on it. Each has its sentence. */
export type Reason =
  | 'edition' // the rule belongs to another edition of the form
  | 'premise' // what the rule starts from does not occur
  | 'not-said' // the document says nothing of it
  | 'nothing-to-suggest' // a hint without anything to hint at
  | 'all-zero'
  | 'too-small'
  | 'no-last-year'
  | 'no-series'
  | 'no-earlier-release'
  | 'no-table'
  | 'no-part'
  | 'perhaps-picture'
  | 'no-register'
  | 'no-peers'
  | 'unknown-organ'
  | 'unknown-year'
  | 'one-place-only'
  | 'children-missing'
  | 'overlap' // one item on several channels counts once
  | 'renamed' // last year is told by the reports of the organs it continues
  | 'ambiguous' // the wording may mean several figures
  | 'missing';

/** How many keys of missing figures a result names; the count is always given in full. */
const NAMED_MISSING = 12;

export function pass(facts: Facts = {}, spans: readonly Span[] = [], keys: readonly Key[] = []): Verdict {
  return { outcome: 'pass', facts, spans, keys };
}

export function fail(
  facts: Facts,
  spans: readonly Span[] = [],
  keys: readonly Key[] = [],
  severity?: Severity,
): Verdict {
  return { outcome: 'fail', facts, spans, keys, ...(severity ? { severity } : {}) };
}

export function notApplicable(reason: Reason, facts: Facts = {}): Verdict {
  return { outcome: 'not-applicable', facts: { ...facts, reason }, spans: [], keys: [] };
}

export function undecidable(reason: Reason, facts: Facts = {}): Verdict {
  return { outcome: 'undecidable', facts: { ...facts, reason }, spans: [], keys: [] };
}

/** Undecidable because figures are missing: how many, which is the first, and where the blanks stand. */
export function missing(operands: readonly Operand[], facts: Facts = {}): Verdict {
  const absent = operands.filter((operand) => operand.number === undefined);
  const first = absent[0];
  return {
    outcome: 'undecidable',
    facts: {
      ...facts,
      ...(first ? { ...about(first.key), state: first.state } : {}),
      reason: 'missing',
      missing: absent.length,
    },
    spans: spansOf(absent).slice(0, NAMED_MISSING),
    keys: keysOf(absent).slice(0, NAMED_MISSING),
  };
}

/**
 * Joins the verdicts of one rule over rows or columns: every failure stands alone; without one, a single
 * undecidable that counts all missing figures; else a single pass that shows the last row or column with figures.
 */
export function overAll(verdicts: readonly Verdict[]): readonly Verdict[] {
  const failed = verdicts.filter((verdict) => verdict.outcome === 'fail');
  if (failed.length > 0) return failed;
  const open = verdicts.filter((verdict) => verdict.outcome === 'undecidable');
  const passed = verdicts.filter((verdict) => verdict.outcome === 'pass');
  const [first] = open;
  if (first) {
    const count = open.reduce((sum, verdict) => sum + Number(verdict.facts['missing'] ?? 0), 0);
    return [
      {
        ...first,
        facts: { ...first.facts, ...(count > 0 ? { missing: count } : {}), checked: passed.length },
        spans: open.flatMap((verdict) => verdict.spans).slice(0, NAMED_MISSING),
        keys: open.flatMap((verdict) => verdict.keys).slice(0, NAMED_MISSING),
      },
    ];
  }
  // A row or column with figures shows more than one of zeros.
  const shown = passed.filter(({ facts }) => facts['leftTotal'] !== 0).pop() ?? passed[passed.length - 1];
  if (shown) return [{ ...shown, facts: { ...shown.facts, checked: passed.length } }];
  return verdicts.slice(0, 1);
}
