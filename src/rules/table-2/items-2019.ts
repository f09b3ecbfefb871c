import type { Key } from '../../catalogue/figure.ts';
import { atMost, balance } from '../balance.ts';
import { whereAsked, whereAskedBothYears } from '../edition.ts';
import { about, operandOf, operandsOf, pastOperands, spansOf, sumOf } from '../operand.ts';
import type { Rules, Subject, Verdict } from '../rule.ts';
import { fail, missing, notApplicable, overAll, pass } from '../verdict.ts';

const DOCUMENTS = ['regulation', 'normative-document'] as const;
const DECIDED = ['licence', 'other-service', 'penalty', 'coercion'] as const;
const ITEMS = [...DECIDED, 'fee'] as const;
const PROCUREMENT: readonly Key[] = ['procurement.projects', 'procurement.amount'];

const cellsOf = (rows: readonly string[], columns: readonly string[]): Key[] =>
  rows.flatMap((row) => columns.map((column) => `${row}.${column}`));

/** Rules on table 二 where it counts items and decisions, as the edition of 2019 does. */
export const ITEM_RULES = {
  'T2-07': {
    severity: 'warning',
    arithmetic: true,
    check: whereAsked(cellsOf(DOCUMENTS, ['disclosed', 'public-total']), (subject) =>
      overAll(
        DOCUMENTS.map((kind) =>
          atMost(
            [operandOf(subject.readings, `${kind}.disclosed`)],
            [operandOf(subject.readings, `${kind}.public-total`)],
            about(`${kind}.disclosed`),
          ),
        ),
      ),
    ),
  },
  'T2-08': {
    severity: 'note',
    check: whereAskedBothYears(cellsOf(ITEMS, ['items-last-year', 'items-change']), (subject, last) =>
      overAll(
        ITEMS.map((kind) =>
          balance(
            [operandOf(subject.readings, `${kind}.items-last-year`)],
            pastOperands(last, [`${kind}.items-last-year`, `${kind}.items-change`]),
            about(`${kind}.items-last-year`),
          ),
        ),
      ),
    ),
  },
  'T2-09': {
    severity: 'warning',
    check: whereAsked(cellsOf(DECIDED, ['decisions', 'items-last-year', 'items-change']), (subject) =>
      overAll(DECIDED.map((kind) => decisionsNeedItems(subject, kind))),
    ),
  },
  'T2-10': { severity: 'warning', check: whereAsked(PROCUREMENT, procurementPair) },
} satisfies Rules;

/** T2-09: decisions are taken on items the organ holds. */
function decisionsNeedItems({ readings }: Subject, kind: string): Verdict {
  const keys = [`${kind}.decisions`, `${kind}.items-last-year`, `${kind}.items-change`];
  const operands = operandsOf(readings, keys);
  const items = sumOf(operands.slice(1));
  const decisions = operands[0]?.number;
  if (decisions === undefined || items === undefined) return missing(operands);
  if (decisions === 0) return notApplicable('premise');
  const facts = { ...about(`${kind}.decisions`), figure: decisions, items };
  return items > 0 ? pass(facts, spansOf(operands), keys) : fail(facts, spansOf(operands), keys);
}

/** T2-10: projects and their amount are both above zero or both zero. */
function procurementPair({ readings }: Subject): Verdict {
  const keys = PROCUREMENT;
  const operands = operandsOf(readings, keys);
  const [projects, amount] = operands.map((operand) => operand.number);
  if (projects === undefined || amount === undefined) return missing(operands);
  const facts = { projects, amount };
  return projects > 0 === amount > 0
    ? pass(facts, spansOf(operands), keys)
    : fail(facts, spansOf(operands), keys);
}
