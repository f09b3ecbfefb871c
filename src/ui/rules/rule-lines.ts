import { isOwnCheck } from '../../finding/standing.ts';
import { RULE_GROUPS, RULE_TEXTS, type RuleGroup, type RuleText } from '../../rules/sentences.ts';

/** One rule as the page prints it. */
export interface RuleLine {
  readonly id: string;
  readonly text: RuleText;
}

export interface RuleSection {
  /** `own`: checks on our own reading, which say nothing of the documents. */
  readonly group: RuleGroup | 'own';
  readonly rules: readonly RuleLine[];
}

const LINES: readonly RuleLine[] = Object.entries(RULE_TEXTS).map(([id, text]) => ({ id, text }));

/** The whole rule book by group, in its printed order; the checks on ourselves apart, at the end. */
export const SECTIONS: readonly RuleSection[] = [
  ...RULE_GROUPS.map((group) => ({
    group,
    rules: LINES.filter(({ text }) => text.group === group && !isOwnCheck(text)),
  })),
  { group: 'own', rules: LINES.filter(({ text }) => isOwnCheck(text)) },
];
