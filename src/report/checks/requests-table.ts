import type { Key } from '../../catalogue/figure.ts';
import type { Form, RequestRow } from '../../catalogue/form.ts';
import { FORM_2021 } from '../../catalogue/form2021.ts';
import { FORMS } from '../../catalogue/indicators.ts';
import { APPLICANTS, type Member } from '../../catalogue/splits.ts';
import type { Facts } from '../../finding/finding.ts';
import { operandOf, operandsOf, type Operand } from './operand.ts';
import type { Subject } from './rule.ts';

/** The edition whose requests rows the report holds most of; the newest where it holds none. */
export function requestsForm(subject: Subject): Form {
  let best: Form = FORM_2021;
  let most = 0;
  for (const form of FORMS) {
    const held = form.requests.filter((row) => subject.readings.has(`${row.indicator}.total`)).length;
    // A longer form holds as many rows as a shorter one only where the extra rows are printed.
    if (held > most || (held === most && held > 0 && form.requests.length < best.requests.length)) {
      most = held;
      best = form;
    }
  }
  return best;
}

/** The applicant columns without the total. */
export const PARTS_OF_ROW: readonly Member[] = APPLICANTS.filter((member) => member.id !== 'total');

/** 勾稽 rows of table 三 that carry totals of their own. */
export const RECEIVED = 'request.received';
export const CARRIED_IN = 'request.carried-in';
export const PROCESSED = 'request.processed';
export const CARRIED_OUT = 'request.carried-out';

/** Rows of outcomes: everything between 一、二、 and the grand total （七）. */
export function outcomeRows(form: Form): readonly RequestRow[] {
  return form.requests.filter((row) => row.stage === 'result' && row.indicator !== PROCESSED);
}

/** Keys of the outcome rows of one group, in the column of `applicant`: `request.refused.*`. */
export function groupKeys(form: Form, group: string, applicant = 'total'): readonly Key[] {
  const exact = `request.${group}`;
  return form.requests
    .filter((row) => row.indicator === exact || row.indicator.startsWith(`${exact}.`))
    .map((row) => `${row.indicator}.${applicant}`);
}

/** A figure of table 三. */
export function cell(subject: Subject, indicator: string, applicant: string): Operand {
  return operandOf(subject.readings, `${indicator}.${applicant}`);
}

/** The figures of one outcome group in one column. */
export function groupOperands(subject: Subject, group: string, applicant = 'total'): readonly Operand[] {
  return operandsOf(subject.readings, groupKeys(requestsForm(subject), group, applicant));
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
