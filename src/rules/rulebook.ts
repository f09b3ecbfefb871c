import { RULE_TEXTS, type RuleId } from './sentences.ts';
import { CARRY_CHECKS } from './years/carry.ts';
import { CELL_CHECKS } from './cells/cells.ts';
import { CHANGE_CHECKS } from './years/change.ts';
import { DATE_CHECKS } from './document/dates.ts';
import { DISCLOSURE_CHECKS } from './table-2/documents-and-fees.ts';
import { DISPUTE_CHECKS } from './table-4/disputes.ts';
import { ITEM_CHECKS } from './table-2/items-2019.ts';
import { LOCAL_CHECKS } from './local-tables/local-tables.ts';
import { ORGAN_CHECKS } from './organs/organs.ts';
import { PART_CHECKS } from './structure/parts.ts';
import { PLACE_CHECKS } from './cells/cell-places.ts';
import { PROSE_FIGURE_CHECKS } from './prose/figures.ts';
import { PROSE_SUM_CHECKS } from './prose/sums.ts';
import { PROSE_TEXT_CHECKS } from './prose/wording.ts';
import { PROSE_YEAR_CHECKS } from './prose/years.ts';
import { REQUEST_HINT_CHECKS } from './table-3/hints.ts';
import { REQUEST_SHAPE_CHECKS } from './table-3/shape.ts';
import { REQUEST_SUM_CHECKS } from './table-3/sums.ts';
import { SERIES_CHECKS } from './document/series.ts';
import { TABLE_CHECKS } from './structure/tables.ts';
import type { Check, Rule } from './rule.ts';

/** The test of every rule of the book; a rule without a test, or a test without a rule, does not compile. */
const CHECKS: Readonly<Record<RuleId, Check>> = {
  ...PART_CHECKS,
  ...TABLE_CHECKS,
  ...CELL_CHECKS,
  ...PLACE_CHECKS,
  ...DISCLOSURE_CHECKS,
  ...ITEM_CHECKS,
  ...REQUEST_SUM_CHECKS,
  ...REQUEST_HINT_CHECKS,
  ...REQUEST_SHAPE_CHECKS,
  ...DISPUTE_CHECKS,
  ...PROSE_FIGURE_CHECKS,
  ...PROSE_SUM_CHECKS,
  ...PROSE_YEAR_CHECKS,
  ...PROSE_TEXT_CHECKS,
  ...DATE_CHECKS,
  ...SERIES_CHECKS,
  ...CARRY_CHECKS,
  ...CHANGE_CHECKS,
  ...ORGAN_CHECKS,
  ...LOCAL_CHECKS,
};

/** The whole rule book, in its printed order. */
export const RULES: readonly Rule[] = (Object.keys(RULE_TEXTS) as RuleId[]).map((id) => ({
  id,
  ...RULE_TEXTS[id],
  check: CHECKS[id],
}));

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of an id, or undefined for an id nobody knows. */
export function ruleOf(id: string): Rule | undefined {
  return BY_ID.get(id);
}
