import type { Key } from '../../catalogue/figure.ts';
import { APPLICANTS } from '../../catalogue/splits.ts';
import { about, operandsOf, spansOf } from '../operand.ts';
import { failures, requestsSystem, wouldHold, type Equation, type RequestsSystem } from './equations.ts';
import { explainedSums } from './one-cell.ts';
import { PROCESSED } from './table-3.ts';
import type { Rules, Subject, Verdict } from '../rule.ts';
import { fail, notApplicable } from '../verdict.ts';

/** What may lie behind failing sums of table 三. Suggestions only: no figure is ever changed. */
export const REQUEST_HINT_RULES = {
  'T3-05': { severity: 'error', arithmetic: true, check: oddCells },
  'T3-06': { severity: 'note', check: (subject) => hinted(subject, swappedRows) },
  'T3-07': { severity: 'note', check: (subject) => hinted(subject, partialTwice) },
} satisfies Rules;

function hinted(
  subject: Subject,
  look: (
    subject: Subject,
    system: RequestsSystem,
    failing: ReadonlyMap<Equation, number>,
  ) => Verdict | undefined,
): Verdict {
  const system = requestsSystem(subject);
  const failing = failures(system);
  if (!failing || failing.size === 0) return notApplicable('nothing-to-suggest');
  return look(subject, system, failing) ?? notApplicable('nothing-to-suggest');
}

/**
 * T3-05: the one cell behind the sums that fail, what stands there and what the other cells add up to; two cells where
 * either would settle them. The failing sums follow from it.
 */
function oddCells(subject: Subject): readonly Verdict[] {
  const found = explainedSums(subject);
  if (found.length === 0) return [notApplicable('nothing-to-suggest')];
  return found.map(({ cells: [cell, other], sums }) => {
    const keys = [cell.key, ...(other ? [other.key] : [])];
    const named = other ? about(other.key) : {};
    return fail(
      {
        ...about(cell.key),
        figure: cell.figure,
        likely: cell.likely,
        sums: sums.length,
        ...(other
          ? {
              otherZh: named['aboutZh'] ?? other.key,
              otherEn: named['aboutEn'] ?? other.key,
              otherFigure: other.figure,
              otherLikely: other.likely,
            }
          : {}),
      },
      spansOf(operandsOf(subject.readings, keys)),
      keys,
    );
  });
}

/** T3-06: two rows, whole or in one column, that would settle every sum if they changed places. */
function swappedRows(
  subject: Subject,
  system: RequestsSystem,
  failing: ReadonlyMap<Equation, number>,
): Verdict | undefined {
  const columns = APPLICANTS.map((member) => member.id);
  const shapes = [columns, ...columns.map((column) => [column])];
  const found: { first: string; second: string; columns: readonly string[] }[] = [];
  system.rows.forEach((first, index) => {
    for (const second of system.rows.slice(index + 1))
      for (const shape of shapes)
        if (wouldHold(system, failing, exchanged(system, first, second, shape)))
          found.push({ first, second, columns: shape });
  });
  // Whole rows that differ in one column only are found twice: as rows and as that column.
  const pairs = new Set(found.map(({ first, second }) => `${first}|${second}`));
  const [swap] = found;
  if (pairs.size !== 1 || !swap) return undefined;
  const keys = [swap.first, swap.second].flatMap((row) => swap.columns.map((column) => `${row}.${column}`));
  const [one, other] = [about(`${swap.first}.total`), about(`${swap.second}.total`)];
  return fail(
    {
      ...one,
      otherZh: other['aboutZh'] ?? swap.second,
      otherEn: other['aboutEn'] ?? swap.second,
      first: swap.first,
      second: swap.second,
    },
    spansOf(operandsOf(subject.readings, keys)),
    keys,
  );
}

function exchanged(
  system: RequestsSystem,
  first: string,
  second: string,
  columns: readonly string[],
): ReadonlyMap<Key, number | undefined> {
  const figures = new Map<Key, number | undefined>();
  for (const column of columns) {
    figures.set(`${first}.${column}`, system.figures.get(`${second}.${column}`));
    figures.set(`${second}.${column}`, system.figures.get(`${first}.${column}`));
  }
  return figures;
}

/** T3-07: the outcomes exceed the total by exactly the number disclosed in part. */
function partialTwice(
  subject: Subject,
  system: RequestsSystem,
  failing: ReadonlyMap<Equation, number>,
): Verdict | undefined {
  const sum = system.equations.find((equation) => equation.rule === 'T3-02' && equation.of === 'total');
  const excess = sum ? (failing.get(sum) ?? 0) : 0;
  const keys = ['request.granted-in-part.total', `${PROCESSED}.total`];
  const [part] = operandsOf(subject.readings, keys);
  if (excess <= 0 || part?.number !== excess) return undefined;
  return fail({ excess, partial: part.number }, spansOf(operandsOf(subject.readings, keys)), keys);
}
