import { listed } from '../listed.ts';
import { APPLICANTS } from '../../catalogue/splits.ts';
import { balance, minus } from '../balance.ts';
import { whereAskedBothYears, withLastYear } from '../edition.ts';
import { about, operandOf, operandsOf, spansOf, sumOf, pastOperand, pastOperands } from '../operand.ts';
import type { PastReport } from '../past-report.ts';
import { authorityOf } from '../organs/organ.ts';
import { indexOf } from '../organs/register-index.ts';
import { documentCells } from '../table-2/documents-and-fees.ts';
import { ofColumn, PARTS_OF_ROW } from '../table-3/table-3.ts';
import type { Check, Rules, Subject, Verdict } from '../rule.ts';
import { fail, missing, notApplicable, overAll, pass, undecidable } from '../verdict.ts';

/** What one year hands to the next. */
export const CARRY_RULES = {
  'X-01': {
    severity: 'error',
    arithmetic: true,
    check: unlessRenamed(withLastYear((subject, last) => carried(subject, last, 'total'))),
  },
  'X-02': {
    severity: 'warning',
    arithmetic: true,
    check: unlessRenamed(withLastYear((subject, last) => carriedByApplicant(subject, last))),
  },
  'X-03': {
    severity: 'warning',
    arithmetic: true,
    check: unlessRenamed(
      whereAskedBothYears(documentCells('normative-document'), (subject, last) =>
        stock(subject, last, 'normative-document'),
      ),
    ),
  },
  'X-04': {
    severity: 'warning',
    arithmetic: true,
    check: unlessRenamed(
      whereAskedBothYears(documentCells('regulation'), (subject, last) => stock(subject, last, 'regulation')),
    ),
  },
  'X-09': { severity: 'note', check: withLastYear(staleCarry) },
  'X-10': { severity: 'note', check: renamed },
} satisfies Rules;

/** From this many requests on, a share of what is left over says something. */
const LEAST_LOAD = 20;

/** Organs that the register says became this one. */
function predecessors(subject: Subject): readonly string[] {
  const own = authorityOf(subject);
  const { register } = subject.context;
  if (!own || !register) return [];
  return (indexOf(register).predecessors.get(own.id) ?? []).map((organ) => organ.name);
}

/** Continuity does not bind an organ whose last year is told by its predecessors' reports. */
function unlessRenamed(check: Check): Check {
  return (subject) =>
    !subject.lastYear && predecessors(subject).length > 0 ? notApplicable('renamed') : check(subject);
}

/** R4(t−1) = R2(t) */
function carried(subject: Subject, last: PastReport, applicant: string): Verdict {
  const member = APPLICANTS.find(({ id }) => id === applicant);
  return balance(
    [pastOperand(last, `request.carried-out.${applicant}`)],
    [operandOf(subject.readings, `request.carried-in.${applicant}`)],
    member ? ofColumn(member) : {},
  );
}

/** the same per applicant; two columns that trade places are told once. */
function carriedByApplicant(subject: Subject, last: PastReport): readonly Verdict[] {
  const verdicts = PARTS_OF_ROW.map(({ id }) => carried(subject, last, id));
  const failed = verdicts.filter(({ outcome }) => outcome === 'fail');
  const [one, other] = failed;
  const traded = Number(one?.facts['difference']) + Number(other?.facts['difference']) === 0;
  if (one && other && failed.length === 2 && traded)
    return [
      fail(
        { ...one.facts, otherZh: other.facts['aboutZh'] ?? '', otherEn: other.facts['aboutEn'] ?? '' },
        [...one.spans, ...other.spans],
        [...one.keys, ...other.keys],
      ),
    ];
  return overAll(verdicts);
}

/** valid(t) = valid(t−1) + made(t) − rep(t) */
function stock(subject: Subject, last: PastReport, kind: string): Verdict {
  return balance(
    [operandOf(subject.readings, `${kind}.in-force`)],
    [
      pastOperand(last, `${kind}.in-force`),
      operandOf(subject.readings, `${kind}.issued`),
      minus(operandOf(subject.readings, `${kind}.repealed`)),
    ],
    about(`${kind}.in-force`),
  );
}

/** half or more of at least twenty requests left over, two years running. */
function staleCarry(subject: Subject, last: PastReport): Verdict {
  const keys = ['request.carried-out.total', 'request.received.total', 'request.carried-in.total'];
  const now = operandsOf(subject.readings, keys);
  const before = pastOperands(last, keys);
  const [left, load] = [now[0]?.number, sumOf(now.slice(1))];
  const [leftBefore, loadBefore] = [before[0]?.number, sumOf(before.slice(1))];
  if (left === undefined || load === undefined || leftBefore === undefined || loadBefore === undefined)
    return missing([...now, ...before]);
  const facts = { left, load, leftBefore, loadBefore };
  if (load < LEAST_LOAD || loadBefore < LEAST_LOAD) return notApplicable('too-small', facts);
  const stale = left * 2 >= load && leftBefore * 2 >= loadBefore;
  return (stale ? fail : pass)(facts, spansOf(now), keys);
}

/** a basis for the others: which organs the register says this one continues. */
function renamed(subject: Subject): Verdict {
  if (!subject.context.register) return undecidable('no-register');
  const names = predecessors(subject);
  return names.length === 0 ? notApplicable('premise') : pass(listed('names', names));
}
