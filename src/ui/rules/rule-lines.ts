import { RULE_GROUPS, RULE_TEXTS, type RuleGroup, type RuleText } from '../../rules/sentences.ts';

/** One rule as the page prints it. */
export interface RuleLine {
  readonly id: string;
  readonly text: RuleText;
}

export interface RuleSection {
  readonly group: RuleGroup;
  readonly rules: readonly RuleLine[];
}

/** The whole rule book by group, in its printed order. */
export const SECTIONS: readonly RuleSection[] = RULE_GROUPS.map((group) => ({
  group,
  rules: Object.entries(RULE_TEXTS)
    .filter(([, text]) => text.group === group)
    .map(([id, text]) => ({ id, text })),
}));
