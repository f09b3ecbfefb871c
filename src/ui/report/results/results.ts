import type { RuleResult, Span } from '../../../finding/finding.ts';
import { STANDINGS, standingOf, type Standing } from '../../../finding/standing.ts';

/** What one rule says of a report under one standing; several results where it speaks of several rows or columns. */
export interface RuleGroup {
  readonly rule: string;
  /** Its anchor: `rule-<id>` where it is shown first, `rule-<id>-<standing>` on the others. */
  readonly id: string;
  readonly results: readonly RuleResult[];
}

export interface StandingGroup {
  readonly standing: Standing;
  readonly rules: readonly RuleGroup[];
}

/** Groups results by standing, then by rule in the order of the rule book. Empty groups stay, with no rules. */
export function groupResults(results: readonly RuleResult[]): readonly StandingGroup[] {
  const anchored = new Set<string>();
  return STANDINGS.map((standing) => {
    const byRule = new Map<string, RuleResult[]>();
    for (const result of results) {
      if (standingOf(result) !== standing) continue;
      byRule.set(result.rule, [...(byRule.get(result.rule) ?? []), result]);
    }
    const rules = [...byRule].map(([rule, own]): RuleGroup => {
      const id = anchored.has(rule) ? `rule-${rule}-${standing}` : `rule-${rule}`;
      anchored.add(rule);
      return { rule, id, results: own };
    });
    return { standing, rules };
  });
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
