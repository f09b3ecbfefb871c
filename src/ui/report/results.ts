import type { Outcome, RuleResult, Span } from '../../finding/finding.ts';

/** Order in which outcomes are shown: what wants a reader first. */
export const SHOWN: readonly Outcome[] = ['fail', 'undecidable', 'pass', 'not-applicable'];

/** What one rule says of a report under one outcome; several results where it speaks of several rows or columns. */
export interface RuleGroup {
  readonly rule: string;
  /** Its anchor: `rule-<id>` on the first outcome shown, `rule-<id>-<outcome>` on the others. */
  readonly id: string;
  readonly results: readonly RuleResult[];
}

export interface OutcomeGroup {
  readonly outcome: Outcome;
  readonly rules: readonly RuleGroup[];
}

/** Groups results by outcome, then by rule in the order of the rule book. Empty outcomes stay, with no rules. */
export function groupResults(results: readonly RuleResult[]): readonly OutcomeGroup[] {
  const anchored = new Set<string>();
  return SHOWN.map((outcome) => {
    const byRule = new Map<string, RuleResult[]>();
    for (const result of results) {
      if (result.outcome !== outcome) continue;
      byRule.set(result.rule, [...(byRule.get(result.rule) ?? []), result]);
    }
    const rules = [...byRule].map(([rule, own]): RuleGroup => {
      const id = anchored.has(rule) ? `rule-${rule}-${outcome}` : `rule-${rule}`;
      anchored.add(rule);
      return { rule, id, results: own };
    });
    return { outcome, rules };
  });
}

/** Failing rules by the figures they read, for the flag beside a cell. */
export function flagsOf(results: readonly RuleResult[]): ReadonlyMap<string, readonly string[]> {
  const flags = new Map<string, readonly string[]>();
  for (const { rule, outcome, keys } of results) {
    if (outcome !== 'fail') continue;
    for (const key of keys) {
      const known = flags.get(key) ?? [];
      if (!known.includes(rule)) flags.set(key, [...known, rule]);
    }
  }
  return flags;
}

/** The links of one result: figures shown on the page, and anchored places of the source text. */
export interface ResultLinks {
  readonly figures: readonly string[];
  readonly moreFigures: number;
  readonly places: readonly string[];
  readonly morePlaces: number;
}

const MOST_LINKS = 12;

/** Where a result leads. A place that is the very text of a figure already linked is not told twice. */
export function linksOf(
  result: Pick<RuleResult, 'keys' | 'spans'>,
  figures: ReadonlySet<string>,
  anchors: ReadonlyMap<string, string>,
): ResultLinks {
  const keys = [...new Set(result.keys)].filter((key) => figures.has(key));
  const own = new Set(keys.map((key) => `source-${key}`));
  const places = [...new Set(result.spans.map(anchorName).flatMap((name) => anchors.get(name) ?? []))].filter(
    (id) => !own.has(id),
  );
  return {
    figures: keys.slice(0, MOST_LINKS),
    moreFigures: Math.max(0, keys.length - MOST_LINKS),
    places: places.slice(0, MOST_LINKS),
    morePlaces: Math.max(0, places.length - MOST_LINKS),
  };
}

/** The name of a span among the anchors of a page. */
export function anchorName(span: Span): string {
  return span.join('-');
}
