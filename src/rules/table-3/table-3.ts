import type { Key } from '../../catalogue/figure.ts';
import type { Form, RequestRow } from '../../catalogue/form.ts';
import { editionOf, FORMS } from '../../catalogue/editions.ts';
import { requestKey } from '../../catalogue/request-keys.ts';
import { APPLICANTS, type Member } from '../../catalogue/splits.ts';
import type { Facts } from '../../finding/finding.ts';
import { operandOf, type Operand } from '../operand.ts';
import type { Subject } from '../rule.ts';

/** Rows of table 三 that the form's own balance is made of. */
export const RECEIVED = 'request.received';
export const CARRIED_IN = 'request.carried-in';
export const PROCESSED = 'request.processed';
export const CARRIED_OUT = 'request.carried-out';

/** The applicant columns without the total. */
export const PARTS_OF_ROW: readonly Member[] = APPLICANTS.filter((member) => member.id !== 'total');

/** Table 三 of one report: its edition and its figures, row by row. */
export interface RequestsTable {
  readonly form: Form;
  /** Figures of a row in the order of `APPLICANTS`, the total last. */
  readonly rows: ReadonlyMap<string, readonly Operand[]>;
  /** Outcome rows: everything between 一、二、 and the grand total （七）. */
  readonly outcomes: readonly RequestRow[];
}

// Two dozen rules read the same 175 cells.
const TABLES = new WeakMap<Subject, RequestsTable>();

/** Table 三 of a report, gathered once. */
export function requestsTable(subject: Subject): RequestsTable {
  const known = TABLES.get(subject);
  if (known) return known;
  const form = formHeld(subject);
  const made: RequestsTable = {
    form,
    rows: new Map(
      form.requests.map(({ indicator }) => [
        indicator,
        APPLICANTS.map(({ id }) => operandOf(subject.readings, requestKey(indicator, id))),
      ]),
    ),
    outcomes: form.requests.filter((row) => row.stage === 'result' && row.indicator !== PROCESSED),
  };
  TABLES.set(subject, made);
  return made;
}

/** The report's own edition; where it has none or two, the one whose rows it holds most of, else the newest. */
function formHeld(subject: Subject): Form {
  const own = editionOf(subject.report.form);
  if (own) return own;
  let best: Form = FORMS[0];
  let most = 0;
  for (const form of FORMS) {
    const held = form.requests.filter((row) => subject.readings.has(`${row.indicator}.total`)).length;
    // A longer form holds as many rows as a shorter one only where its extra rows are not printed.
    if (held > most || (held === most && held > 0 && form.requests.length < best.requests.length)) {
      most = held;
      best = form;
    }
  }
  return best;
}

/** The edition of the report's table 三. */
export function requestsForm(subject: Subject): Form {
  return requestsTable(subject).form;
}

/** The figures of a row, the total last; none where the edition has no such row. */
export function rowOf(subject: Subject, indicator: string): readonly Operand[] {
  return requestsTable(subject).rows.get(indicator) ?? [];
}

/** A figure of table 三. */
export function cell(subject: Subject, indicator: string, applicant: string): Operand {
  const column = APPLICANTS.findIndex(({ id }) => id === applicant);
  return rowOf(subject, indicator)[column] ?? operandOf(subject.readings, requestKey(indicator, applicant));
}

/** Every figure of table 三, row by row. */
export function allCells(subject: Subject): readonly Operand[] {
  return [...requestsTable(subject).rows.values()].flat();
}

/** Keys of the outcome rows of one group, in the column of `applicant`: `request.refused.*`. */
export function groupKeys(form: Form, group: string, applicant = 'total'): readonly Key[] {
  const exact = `request.${group}`;
  return form.requests
    .filter((row) => row.indicator === exact || row.indicator.startsWith(`${exact}.`))
    .map((row) => `${row.indicator}.${applicant}`);
}

/** Names of a row, for a sentence about it. */
export function ofRow(row: RequestRow): Facts {
  const group = row.group ? `${row.group.zh} ` : '';
  return { about: row.indicator, aboutZh: group + row.zh.replace(/（区分处理.*$/, ''), aboutEn: row.en };
}

/** Names of an applicant column, for a sentence about it. */
export function ofColumn(member: Member): Facts {
  return { about: member.id, aboutZh: member.zh, aboutEn: member.en };
}
