import type { Key } from '../../catalogue/figure.ts';
import { APPLICANTS } from '../../catalogue/splits.ts';
import { ownFigures, toldAgainst } from './claims.ts';
import { tableOperand, type Operand } from './operand.ts';
import { groupKeys, requestsForm } from './requests-table.ts';
import type { Check, Checks, Subject } from './rule.ts';
import { notApplicable, overAll } from './verdict.ts';

const RECEIVED: Key = 'request.received.total';
const CARRIED_IN: Key = 'request.carried-in.total';

/** Figures of the tables told again in prose. */
export const PROSE_FIGURE_CHECKS = {
  'P-01': told(['request.received.total'], [[RECEIVED], [RECEIVED, CARRIED_IN]]),
  'P-02': told(['request.carried-in.total'], [[CARRIED_IN]]),
  'P-03': told(['request.load', 'request.load.total'], [[RECEIVED, CARRIED_IN]]),
  'P-04': told(['request.carried-out.total'], [['request.carried-out.total']]),
  'P-05': told(['request.processed.total'], [['request.processed.total']]),
  'P-06': outcomesTold,
  'P-07': applicantsTold,
  'P-08': told(/^review\./),
  'P-09': litigationTold,
  'P-10': told(/^(?:licence|penalty|coercion|fee|regulation|normative-document|other-service|procurement)\./),
} satisfies Checks;

/** Compares what the prose tells under some keys with the tables; by default with the cell of the same key. */
function told(keys: readonly Key[] | RegExp, sums?: readonly (readonly Key[])[]): Check {
  const speaks = (key: Key): boolean => (keys instanceof RegExp ? keys.test(key) : keys.includes(key));
  return (subject) =>
    against(subject, speaks, (key) =>
      (sums ?? [[key]]).map((sum) => sum.map((one) => inTable(subject, one))),
    );
}

function inTable(subject: Subject, key: Key): Operand {
  return tableOperand(subject.readings, key);
}

function against(
  subject: Subject,
  speaks: (key: Key) => boolean,
  sumsFor: (key: Key) => readonly (readonly Operand[])[],
) {
  const claims = ownFigures(subject).filter((claim) => speaks(claim.key));
  if (claims.length === 0) return notApplicable('not-said');
  return overAll(claims.map((claim) => toldAgainst(claim, sumsFor(claim.key))));
}

const OUTCOME = /^request\.(granted|granted-in-part|refused|unavailable|not-processed|closed)(?:\.total)?$/;

/** P-06: outcomes by group; 「公开」 may be told with what was disclosed in part. */
function outcomesTold(subject: Subject) {
  const form = requestsForm(subject);
  return against(
    subject,
    (key) => OUTCOME.test(key),
    (key) => {
      const group = OUTCOME.exec(key)?.[1] ?? '';
      const rows = groupKeys(form, group).map((one) => inTable(subject, one));
      const withPart = [...rows, inTable(subject, 'request.granted-in-part.total')];
      return group === 'granted' ? [rows, withPart] : [rows];
    },
  );
}

/** P-07: who asked: one kind of applicant, or all 法人或其他组织 together. */
function applicantsTold(subject: Subject) {
  const ORGANISATIONS = 'request.received.organisations';
  return against(
    subject,
    (key) =>
      key === ORGANISATIONS ||
      APPLICANTS.some((member) => member.id !== 'total' && key === `request.received.${member.id}`),
    (key) => [
      (key === ORGANISATIONS
        ? APPLICANTS.slice(1, -1).map((member) => `request.received.${member.id}`)
        : [key]
      ).map((one) => inTable(subject, one)),
    ],
  );
}

/** P-09: suits of both kinds together, or one kind where the prose says which. */
function litigationTold(subject: Subject) {
  return against(
    subject,
    (key) => key.startsWith('litigation'),
    (key) => {
      const result = key.slice(key.indexOf('.') + 1);
      const both = ['litigation-direct', 'litigation-after-review'].map((kind) => `${kind}.${result}`);
      return [(key.startsWith('litigation.') ? both : [key]).map((one) => inTable(subject, one))];
    },
  );
}
