import type { Key } from '../../catalogue/figure.ts';
import { atLeast, atMost, minus } from '../balance.ts';
import { whereAsked, whereAskedBothYears } from '../edition.ts';
import { about, operandOf, pastOperand, spansOf } from '../operand.ts';
import { organKind } from '../organs/organ.ts';
import type { Rules, Subject, Verdict } from '../rule.ts';
import { fail, missing, notApplicable, overAll, pass, undecidable } from '../verdict.ts';

const DOCUMENTS = ['regulation', 'normative-document'] as const;

/** Cells on one kind of document where the form counts what was issued, repealed and is in force. */
export function documentCells(kind: (typeof DOCUMENTS)[number]): readonly Key[] {
  return ['issued', 'repealed', 'in-force'].map((column) => `${kind}.${column}`);
}

const EVERY_DOCUMENT = DOCUMENTS.flatMap(documentCells);
const FEE: Key = 'fee.amount';

/** Rules on table 二 where it counts documents in force and fees collected, as since the edition of 2021. */
export const DISCLOSURE_RULES = {
  'T2-01': {
    severity: 'warning',
    arithmetic: true,
    check: whereAsked(EVERY_DOCUMENT, (subject) =>
      overAll(DOCUMENTS.map((kind) => netChange(subject, kind))),
    ),
  },
  'T2-02': {
    severity: 'warning',
    arithmetic: true,
    check: whereAskedBothYears(EVERY_DOCUMENT, (subject, last) =>
      overAll(
        DOCUMENTS.map((kind) =>
          atMost(
            [operandOf(subject.readings, `${kind}.repealed`)],
            [pastOperand(last, `${kind}.in-force`), operandOf(subject.readings, `${kind}.issued`)],
            about(`${kind}.repealed`),
          ),
        ),
      ),
    ),
  },
  'T2-03': { severity: 'warning', check: whereAsked(documentCells('regulation'), powerToMakeRules) },
  'T2-04': { severity: 'warning', check: whereAsked([FEE], feeUnit) },
  'T2-05': { severity: 'note', check: whereAsked([FEE], feePrecision) },
  'T2-06': { severity: 'note', check: (subject) => overAll(knownFunctions(subject)) },
  'T2-12': { severity: 'warning', check: tableOfZeros },
} satisfies Rules;

/** T2-01: x.valid ≥ x.made − x.rep */
function netChange({ readings }: Subject, kind: string): Verdict {
  return atLeast(
    [operandOf(readings, `${kind}.in-force`)],
    [operandOf(readings, `${kind}.issued`), minus(operandOf(readings, `${kind}.repealed`))],
    about(`${kind}.in-force`),
  );
}

/** T2-03: an organ below a city with districts, or a department of one, has no power to make 规章. */
function powerToMakeRules(subject: Subject): Verdict {
  const kind = organKind(subject);
  if (kind === null) return undecidable('unknown-organ');
  if (kind === 'may-make-rules') return notApplicable('premise');
  const operands = ['issued', 'repealed', 'in-force'].map((column) =>
    operandOf(subject.readings, `regulation.${column}`),
  );
  if (operands.some((operand) => operand.number === undefined)) return missing(operands);
  const positive = operands.filter((operand) => (operand.number ?? 0) > 0);
  const [first] = positive;
  if (!first)
    return pass(
      { rules: 0 },
      spansOf(operands),
      operands.map(({ key }) => key),
    );
  return fail(
    { ...about(first.key), figure: first.number ?? 0 },
    spansOf(positive),
    positive.map(({ key }) => key),
  );
}

/** T2-04: the fee is about ten thousand times, or a ten-thousandth of, what other years say. */
function feeUnit(subject: Subject): Verdict {
  const fee = operandOf(subject.readings, FEE);
  if (fee.number === undefined) return missing([fee]);
  if (fee.number === 0) return notApplicable('premise');
  const others = subject.series
    .filter((report) => report.year !== subject.report.year)
    .map((report) => pastOperand(report, FEE).number ?? 0)
    .filter((amount) => amount > 0)
    .sort((a, b) => a - b);
  if (others.length < 2) return undecidable('no-series');
  const middle = others.length >> 1;
  const median =
    others.length % 2 === 1 ? (others[middle] ?? 0) : ((others[middle - 1] ?? 0) + (others[middle] ?? 0)) / 2;
  const ratio = fee.number / median;
  const facts = { figure: fee.number, median, years: others.length };
  const slipped = [1e4, 1e-4].some((factor) => ratio >= factor * 0.8 && ratio <= factor * 1.2);
  return slipped ? fail(facts, spansOf([fee]), [FEE]) : pass(facts, spansOf([fee]), [FEE]);
}

/** T2-05: one yuan is four decimals of 万元; more than six are a residue of calculation. */
function feePrecision(subject: Subject): Verdict {
  const reading = subject.readings.get(FEE);
  const fee = operandOf(subject.readings, FEE);
  if (reading?.value.kind !== 'number' || fee.number === undefined) return missing([fee]);
  const { digits } = reading.value;
  // An amount written in 元 is exact to the 分 without that saying anything about 万元.
  if (/元/.test(digits) && !/万/.test(digits)) return pass({ text: digits }, [reading.span], [FEE]);
  const decimals = /[.．](\d{1,40})/.exec(digits.normalize('NFKC'))?.[1]?.length ?? 0;
  if (decimals <= 4) return pass({ decimals }, [reading.span], [FEE]);
  return fail(
    { decimals, text: digits.slice(0, 40) },
    [reading.span],
    [FEE],
    decimals > 6 ? 'warning' : 'note',
  );
}

const FUNCTIONS: readonly Key[] = ['licence.decisions', 'penalty.decisions', 'coercion.decisions'];

/** T2-06: a function at zero now that was above zero in each of the two years before. */
function knownFunctions(subject: Subject): readonly Verdict[] {
  const { year } = subject.report;
  if (year === null) return [undecidable('unknown-year')];
  const [last, beforeLast] = [1, 2].map((back) =>
    subject.series.filter((report) => report.year === year - back).pop(),
  );
  if (!last || !beforeLast) return [undecidable('no-last-year')];
  return FUNCTIONS.map((key) => {
    const operands = [
      operandOf(subject.readings, key),
      ...[last, beforeLast].map((past) => pastOperand(past, key)),
    ];
    const [now, one, two] = operands.map((operand) => operand.number);
    if (now === undefined || one === undefined || two === undefined) return missing(operands);
    const facts = { ...about(key), figure: now, lastYear: one, yearBefore: two };
    const verdict = now === 0 && one > 0 && two > 0 ? fail : pass;
    return verdict(facts, spansOf(operands), [key]);
  });
}

/** T2-12: a table 二 of zeros while the prose tells decisions, documents or fees of this organ. */
function tableOfZeros(subject: Subject): Verdict {
  const told = /^(?:licence|penalty|coercion|fee|regulation|normative-document|other-service|procurement)\./;
  const cells = subject.report.readings.filter(
    (reading) => reading.place === 'table' && told.test(reading.key),
  );
  if (cells.length === 0) return undecidable('no-table');
  const operands = cells.map((cell) => operandOf(subject.readings, cell.key));
  if (operands.some((operand) => (operand.number ?? 0) !== 0)) return notApplicable('premise');
  if (operands.some((operand) => operand.number === undefined)) return missing(operands);
  const claims = subject.report.claims.filter(
    (claim) =>
      claim.key !== null &&
      told.test(claim.key) &&
      claim.number > 0 &&
      claim.scope === 'own' &&
      (claim.year === null || claim.year === subject.report.year),
  );
  const [first] = claims;
  if (!first?.key) return pass({ cells: cells.length });
  return fail(
    { ...about(first.key), prose: first.number },
    claims.map((claim) => claim.span),
    claims.flatMap((claim) => (claim.key ? [claim.key] : [])),
  );
}
