import type { Name } from '../../catalogue/figure.ts';
import type { Language } from '../../chart/table.ts';
import type { RuleResult } from '../../finding/finding.ts';

/** What the page needs of the rule book, so that the sentences load with the page that tells them. */
export interface RuleBook {
  readonly nameOf: (rule: string) => Name;
  /** What may explain a result that does not agree; empty where the rule says nothing. */
  readonly explanationOf: (rule: string) => Name;
  /** The result with its real figures. */
  readonly tell: (result: RuleResult, language: Language) => string;
}

export const ruleBook: RuleBook = {
  nameOf: () => ({ zh: '', en: '' }),
  explanationOf: () => ({ zh: '', en: '' }),
  tell: (result) => JSON.stringify(result.facts),
};
