import type { Key } from '../../catalogue/figure.ts';
import { FORMS } from '../../catalogue/editions.ts';
import { absenceOf, ASKED_BY_NOBODY } from '../../catalogue/asking.ts';
import { figureOf } from '../../catalogue/indicators.ts';
import { APPLICANTS } from '../../catalogue/splits.ts';
import type { Claim } from '../../report/report.ts';
import { isOwn, ownFigures, toldAgainst, wordsBefore } from './claims.ts';
import { tableOperand, type Operand } from '../operand.ts';
import { groupKeys, requestsForm } from '../table-3/table-3.ts';
import type { Check, Rules, Subject, Verdict } from '../rule.ts';
import { notApplicable, overAll, undecidable } from '../verdict.ts';

/** Figures of the tables told again in prose. */
export const PROSE_FIGURE_RULES = {
  'P-01': { severity: 'warning', arithmetic: true, check: receivedTold },
  'P-02': { severity: 'warning', arithmetic: true, check: told((key) => key === CARRIED_IN) },
  'P-03': { severity: 'warning', arithmetic: true, check: loadTold },
  'P-04': {
    severity: 'warning',
    arithmetic: true,
    check: told((key) => key === 'request.carried-out.total'),
  },
  'P-05': { severity: 'warning', arithmetic: true, check: told((key) => key === 'request.processed.total') },
  'P-06': { severity: 'warning', arithmetic: true, check: outcomesTold },
  'P-07': { severity: 'warning', arithmetic: true, check: applicantsTold },
  'P-08': { severity: 'warning', arithmetic: true, check: told((key) => key.startsWith('review.')) },
  'P-09': { severity: 'warning', arithmetic: true, check: litigationTold },
  'P-10': {
    severity: 'warning',
    arithmetic: true,
    check: told((key) => TABLE_TWO.has(key.slice(0, key.indexOf('.')))),
  },
} satisfies Rules;

const RECEIVED: Key = 'request.received.total';
const CARRIED_IN: Key = 'request.carried-in.total';
/** A row of table 二 of some edition; local tables that stand in that part are none. */
const TABLE_TWO = new Set(
  FORMS.flatMap(({ disclosure }) => disclosure.flatMap(({ rows }) => rows.map(({ id }) => id))),
);

type Keyed = Claim & { readonly key: Key };

function inTable(subject: Subject, key: Key): Operand {
  return tableOperand(subject.readings, key);
}

/** Compares claims with the tables: each with the sums it may mean, by default the cell of its own key. */
function against(
  subject: Subject,
  claims: readonly Keyed[],
  sumsFor: (key: Key) => readonly (readonly Key[])[] = (key) => [[key]],
): readonly Verdict[] {
  if (claims.length === 0) return [notApplicable('not-said')];
  return overAll(
    claims.map((claim) =>
      toldAgainst(
        claim,
        sumsFor(claim.key).map((sum) => sum.map((key) => inTable(subject, key))),
      ),
    ),
  );
}

/** A figure the edition's tables do not ask for has nothing to be compared with. */
function askedFor({ report, readings }: Subject, key: Key): boolean {
  if (readings.get(key)?.place === 'table') return true;
  return absenceOf(figureOf(key) ?? ASKED_BY_NOBODY, report.form, false) === 'not-found';
}

function told(speaks: (key: Key) => boolean): Check {
  return (subject) =>
    against(
      subject,
      ownFigures(subject).filter((claim) => speaks(claim.key) && askedFor(subject, claim.key)),
    );
}

/** 办理 and 受理 without 收到 may include what was carried in: these figures are P-03's. */
function isHandled(subject: Subject, claim: Claim): boolean {
  const words = wordsBefore(subject, claim);
  return /办理|受理|处理/.test(words) && !/收到|新收|接到|接收|收悉/.test(words);
}

/** P-01: requests received, or received and carried in. */
function receivedTold(subject: Subject) {
  const claims = ownFigures(subject).filter((claim) => claim.key === RECEIVED && !isHandled(subject, claim));
  return against(subject, claims, () => [[RECEIVED], [RECEIVED, CARRIED_IN]]);
}

/** P-03: 共办理 and 共受理 are the load; a bare 办理 that fits neither reading is left open. */
function loadTold(subject: Subject): readonly Verdict[] {
  const claims = ownFigures(subject).filter((claim) => claim.key === RECEIVED && isHandled(subject, claim));
  if (claims.length === 0) return [notApplicable('not-said')];
  return overAll(
    claims.map((claim) => {
      const sums = [[RECEIVED, CARRIED_IN], [RECEIVED], ['request.processed.total']];
      const operands = sums.map((sum) => sum.map((key) => inTable(subject, key)));
      const verdict = toldAgainst(claim, operands);
      const clear = /共(?:计)?(?:办理|受理)|(?:办理|受理)(?:总量|总数)/.test(wordsBefore(subject, claim));
      return verdict.outcome === 'fail' && !clear ? undecidable('ambiguous', verdict.facts) : verdict;
    }),
  );
}

const OUTCOME = /^request\.(granted|granted-in-part|refused|unavailable|not-processed|closed)(?:\.total)?$/;
const OUTCOME_ROW = /^request\.(?:refused|unavailable|not-processed|closed)\.[a-z-]{1,40}\.total$/;

/** P-06: outcomes by group or row; 「公开」 may be told with what was disclosed in part. */
function outcomesTold(subject: Subject) {
  const form = requestsForm(subject);
  const claims = ownFigures(subject).filter(({ key }) => OUTCOME.test(key) || OUTCOME_ROW.test(key));
  return against(subject, claims, (key) => {
    const group = OUTCOME.exec(key)?.[1];
    if (group === undefined) return [[key]];
    const rows = groupKeys(form, group);
    return group === 'granted' ? [rows, [...rows, 'request.granted-in-part.total']] : [rows];
  });
}

/** P-07: who asked: one kind of applicant, or all 法人或其他组织 together. */
function applicantsTold(subject: Subject) {
  const all: Key = 'request.received.organisations';
  const kinds = APPLICANTS.slice(0, -1).map((member) => `request.received.${member.id}`);
  const claims = ownFigures(subject).filter(({ key }) => key === all || kinds.includes(key));
  return against(subject, claims, (key) => [key === all ? kinds.slice(1) : [key]]);
}

const SUITS: readonly Key[] = ['litigation-direct.total', 'litigation-after-review.total'];

/** P-09: suits of one kind where the prose says which, or else of both together. */
function litigationTold(subject: Subject): readonly Verdict[] {
  const named = ownFigures(subject).filter(({ key }) => key.startsWith('litigation-'));
  const unnamed = subject.report.claims.filter(
    (claim) =>
      claim.key === null &&
      claim.kind === 'figure' &&
      !claim.approximate &&
      isOwn(subject, claim) &&
      /诉讼[^，,；;。]{0,12}$/.test(wordsBefore(subject, claim)),
  );
  const verdicts = [
    ...(named.length > 0 ? against(subject, named) : []),
    ...unnamed.map((claim) => toldAgainst(claim, [SUITS.map((key) => inTable(subject, key))])),
  ];
  return verdicts.length > 0 ? overAll(verdicts) : [notApplicable('not-said')];
}
