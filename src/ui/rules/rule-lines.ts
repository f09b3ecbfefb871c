import { isOwnCheck } from '../../finding/standing.ts';
import type { ListedRule } from '../../dataset/lists-file.ts';
import { groupOf, RULE_GROUPS, type RuleGroup } from '../../rules/rule-groups.ts';

export interface RuleSection {
  /** `own`: checks on our own reading, which say nothing of the documents. */
  readonly group: RuleGroup | 'own';
  readonly rules: readonly ListedRule[];
}

/** The rules of the book by group, in its order; the checks on ourselves apart, at the end. */
export function sectionsOf(rules: readonly ListedRule[]): readonly RuleSection[] {
  return [
    ...RULE_GROUPS.map((group) => ({
      group,
      rules: rules.filter((rule) => groupOf(rule.id) === group && !isOwnCheck(rule)),
    })),
    { group: 'own', rules: rules.filter(isOwnCheck) },
  ];
}
