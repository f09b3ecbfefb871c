/** Groups of the rule book, in its order. */
export const RULE_GROUPS = ['S', 'C', 'T2', 'T3', 'T4', 'P', 'D', 'X', 'H', 'N'] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

/** The group that a rule's id begins with, or undefined for an id of no group. */
export function groupOf(id: string): RuleGroup | undefined {
  return RULE_GROUPS.find((group) => id.startsWith(`${group}-`));
}
