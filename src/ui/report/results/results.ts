import type { RuleResult, Span } from '../../../finding/finding.ts';
import { STANDINGS, standingOf, type Standing } from '../../../finding/standing.ts';

/** What one rule says of a report under one standing; several results where it speaks of several rows or columns. */
export interface RuleGroup {
  readonly rule: string;
  /** Its anchor: `rule-<id>` where it is shown first, `rule-<id>-<standing>` on the others. */
  readonly id: string;
  readonly results: readonly RuleResult[];
  /** Failures of other rules that follow from it, told folded below. */
  readonly following: readonly RuleGroup[];
}

/** Standings that have a group of their own: what follows from a finding stands below it. */
export const GROUPS = STANDINGS.filter((standing) => standing !== 'follows');

export interface StandingGroup {
  readonly standing: Exclude<Standing, 'follows'>;
  readonly rules: readonly RuleGroup[];
}

/** Groups results by standing, then by rule in the order of the rule book. Empty groups stay, with no rules. */
export function groupResults(results: readonly RuleResult[]): readonly StandingGroup[] {
  const anchored = new Set<string>();
  const groupOf = (rule: string, own: readonly RuleResult[], standing: Standing): RuleGroup => {
    const id = anchored.has(rule) ? `rule-${rule}-${standing}` : `rule-${rule}`;
    anchored.add(rule);
    return { rule, id, results: own, following: [] };
  };
  const following = byRule(results.filter((result) => standingOf(result) === 'follows'));
  return GROUPS.map((standing) => {
    const rules = byRule(results.filter((result) => standingOf(result) === standing));
    const entries = [...rules].map(([rule, own]) => groupOf(rule, own, standing));
    if (standing !== 'fail') return { standing, rules: entries };
    return {
      standing,
      rules: entries.map((entry) => ({
        ...entry,
        following: [...following].flatMap(([rule, all]) => {
          const own = all.filter(({ follows }) => follows === entry.rule);
          return own.length > 0 ? [groupOf(rule, own, 'follows')] : [];
        }),
      })),
    };
  });
}

function byRule(results: readonly RuleResult[]): ReadonlyMap<string, readonly RuleResult[]> {
  const rules = new Map<string, RuleResult[]>();
  for (const result of results) rules.set(result.rule, [...(rules.get(result.rule) ?? []), result]);
  return rules;
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
