import { RULE_TEXTS, type RuleText } from '../../../rules/sentences.ts';

const BY_ID: ReadonlyMap<string, RuleText> = new Map(Object.entries(RULE_TEXTS));

/** What the rule book says of a rule, or undefined for a rule that this edition of the book does not know. */
export function ruleText(rule: string): RuleText | undefined {
  return BY_ID.get(rule);
}
