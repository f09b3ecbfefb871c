import { CARRY_RULES } from './years/carry.ts';
import { CELL_RULES } from './cells/cells.ts';
import { CHANGE_RULES } from './years/change.ts';
import { DATE_RULES } from './document/dates.ts';
import { DISCLOSURE_RULES } from './table-2/documents-and-fees.ts';
import { DISPUTE_RULES } from './table-4/disputes.ts';
import { ITEM_RULES } from './table-2/items-2019.ts';
import { LOCAL_RULES } from './local-tables/local-tables.ts';
import { ORGAN_RULES } from './organs/organs.ts';
import { PART_RULES } from './structure/parts.ts';
import { PLACE_RULES } from './cells/cell-places.ts';
import { PROSE_FIGURE_RULES } from './prose/figures.ts';
import { PROSE_SUM_RULES } from './prose/sums.ts';
import { PROSE_TEXT_RULES } from './prose/wording.ts';
import { PROSE_YEAR_RULES } from './prose/years.ts';
import { REQUEST_HINT_RULES } from './table-3/hints.ts';
import { REQUEST_SHAPE_RULES } from './table-3/shape.ts';
import { REQUEST_SUM_RULES } from './table-3/sums.ts';
import { SERIES_RULES } from './document/series.ts';
import { TABLE_RULES } from './structure/tables.ts';
import type { Rule } from './rule.ts';
import { groupOf, RULE_GROUPS } from './rule-groups.ts';

const FILES = [
  PART_RULES,
  TABLE_RULES,
  CELL_RULES,
  PLACE_RULES,
  DISCLOSURE_RULES,
  ITEM_RULES,
  REQUEST_SUM_RULES,
  REQUEST_HINT_RULES,
  REQUEST_SHAPE_RULES,
  DISPUTE_RULES,
  PROSE_FIGURE_RULES,
  PROSE_SUM_RULES,
  PROSE_YEAR_RULES,
  PROSE_TEXT_RULES,
  DATE_RULES,
  SERIES_RULES,
  CARRY_RULES,
  CHANGE_RULES,
  ORGAN_RULES,
  LOCAL_RULES,
] as const;

type IdsOf<T> = T extends unknown ? keyof T : never;
export type RuleId = IdsOf<(typeof FILES)[number]>;

/** A rule with its place in the book. */
export interface NumberedRule extends Rule {
  readonly id: RuleId;
}

/** The whole rule book by group and number: the files are cut by what their rules look at, not by its order. */
export const RULES: readonly NumberedRule[] = FILES.flatMap((rules) =>
  (Object.entries(rules) as [RuleId, Rule][]).map(([id, rule]) => ({ id, ...rule })),
).sort((one, other) => placeOf(one) - placeOf(other) || (one.id < other.id ? -1 : 1));

function placeOf({ id }: NumberedRule): number {
  return RULE_GROUPS.findIndex((group) => group === groupOf(id));
}

const BY_ID: ReadonlyMap<string, NumberedRule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of an id, or undefined for an id nobody knows. */
export function ruleOf(id: string): NumberedRule | undefined {
  return BY_ID.get(id);
}
