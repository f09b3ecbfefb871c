import { APPLICANTS } from '../../catalogue/splits.ts';
import { balance } from '../balance.ts';
import { numbersOf, printedRows } from '../grid-numbers.ts';
import { operandOf, operandsOf, spansOf, sumOf, type Operand } from '../operand.ts';
import { allCells, cell, groupKeys, PROCESSED, requestsForm, rowOf } from './table-3.ts';
import { unlessOlder } from './sums.ts';
import type { Rules, Subject, Verdict } from '../rule.ts';
import { textOf } from '../sections.ts';
import { fail, missing, notApplicable, overAll, pass, undecidable } from '../verdict.ts';

/** No group of the form has more rows than this. */
const LONGEST_GROUP = 12;
/** From here on 「其他」 is more than half of the outcomes worth telling. */
const LEAST_OUTCOMES = 20;

/** Rows and outcomes of table 三 that are unusual without being a sum that fails. */
export const REQUEST_SHAPE_RULES = {
  'T3-08': { severity: 'note', check: subtotalRows },
  'T3-09': { severity: 'error', arithmetic: true, check: (subject) => overAll(printedGroups(subject)) },
  'T3-10': { severity: 'warning', check: unlessOlder(copiedColumn) },
  'T3-11': { severity: 'warning', check: unlessOlder(feeLapse) },
  'T3-12': { severity: 'note', check: unlessOlder(otherShare) },
  'T3-13': { severity: 'note', check: unlessOlder(allZero) },
} satisfies Rules;

/** T3-08: a row the form does not have whose figures are the sums of the two or more rows below or above it. */
function subtotalRows(subject: Subject): Verdict {
  const rows = printedRows(subject, 'requests');
  if (rows.length === 0) return undecidable('no-table');
  const found = rows.filter((row, index) => {
    if (row.grid.row !== null || row.numbers.length !== APPLICANTS.length) return false;
    if (!row.numbers.some((figure) => figure > 0)) return false;
    return (
      isSumOfRun(row.numbers, rows.slice(index + 1, index + 1 + LONGEST_GROUP)) ||
      isSumOfRun(row.numbers, rows.slice(Math.max(0, index - LONGEST_GROUP), index).reverse())
    );
  });
  if (found.length === 0) return pass({ rows: rows.length });
  return fail(
    { rows: found.length, label: found[0]?.grid.label ?? '' },
    found.flatMap((row) => [row.grid.labelSpan, ...row.grid.values]),
  );
}

function isSumOfRun(
  sums: readonly number[],
  run: readonly { readonly numbers: readonly number[] }[],
): boolean {
  const totals = sums.map(() => 0);
  for (const [index, row] of run.entries()) {
    if (row.numbers.length !== sums.length) return false;
    row.numbers.forEach((figure, column) => (totals[column] = (totals[column] ?? 0) + figure));
    if (index > 0 && totals.every((total, column) => total === sums[column])) return true;
  }
  return false;
}

const GROUPS = [
  ['refused', /不予公开/],
  ['unavailable', /无法提供/],
  ['not-processed', /不予处理/],
  ['closed', /其他处理/],
] as const;

/** T3-09: a printed figure of a whole group = the sum of its rows, per column. */
function printedGroups(subject: Subject): readonly Verdict[] {
  const rows = printedRows(subject, 'requests').filter((row) => row.grid.row === null);
  const form = requestsForm(subject);
  const verdicts = rows.flatMap((row) => {
    const label = row.grid.label.replace(/\s+/g, '');
    const group = GROUPS.find(([, name]) => name.test(label) && label.length <= 12)?.[0];
    const keys = group ? groupKeys(form, group) : [];
    const figures = numbersOf(subject, row.grid.values);
    if (!group || keys.length < 2 || figures.length !== APPLICANTS.length) return [];
    return APPLICANTS.flatMap((member, column): Verdict[] => {
      const span = row.grid.values[column];
      const number = figures[column];
      if (!span || number === undefined) return [];
      const printed: Operand = { key: `request.${group}.${member.id}`, number, span, state: 'number' };
      const children = operandsOf(subject.readings, groupKeys(form, group, member.id));
      return [balance(children, [printed], { about: member.id, aboutZh: member.zh, aboutEn: member.en })];
    });
  });
  return verdicts.length > 0 ? verdicts : [notApplicable('not-said')];
}

/** T3-10: the total repeats the natural persons in every row while another column holds figures. */
function copiedColumn(subject: Subject): Verdict {
  const rows = requestsForm(subject).requests;
  const all = allCells(subject);
  if (all.some((operand) => operand.number === undefined)) return missing(all);
  const same = rows.every(({ indicator }) => {
    const figures = rowOf(subject, indicator);
    return figures[0]?.number === figures[figures.length - 1]?.number;
  });
  const others = rows.flatMap(({ indicator }) => rowOf(subject, indicator).slice(1, -1));
  const positive = others.filter((operand) => (operand.number ?? 0) > 0);
  if (!same || positive.length === 0) return pass({ rows: rows.length });
  return fail(
    { rows: rows.length, others: positive.length },
    spansOf(positive),
    positive.map(({ key }) => key),
  );
}

/** T3-11: 逾期未缴费 above zero asks for a word on a fee notice in part six. */
function feeLapse(subject: Subject): Verdict {
  const row = requestsForm(subject).requests.find(({ indicator }) => indicator === 'request.closed.not-paid');
  if (!row) return notApplicable('edition');
  const operand = cell(subject, row.indicator, 'total');
  if (operand.number === undefined) return missing([operand]);
  if (operand.number === 0) return notApplicable('premise');
  const text = textOf(subject, 'other-matters');
  if (text === null) return undecidable('no-part');
  const facts = { figure: operand.number };
  const denied = /(?:未|没有|无)[^，。；]{0,8}收费通知/.test(text);
  if (/收费通知|缴费通知|收取|收费|处理费/.test(text) && !denied)
    return pass(facts, spansOf([operand]), [operand.key]);
  return fail(facts, spansOf([operand]), [operand.key]);
}

/** T3-12: 其他处理之「其他」 makes up more than half of at least twenty outcomes. */
function otherShare(subject: Subject): Verdict {
  const rows = requestsForm(subject).requests;
  const key = rows.some(({ indicator }) => indicator === 'request.closed.other')
    ? 'request.closed.other.total'
    : 'request.closed.total';
  const other = operandOf(subject.readings, key);
  const all = cell(subject, PROCESSED, 'total');
  if (other.number === undefined || all.number === undefined) return missing([other, all]);
  const facts = { part: other.number, whole: all.number };
  if (all.number < LEAST_OUTCOMES) return notApplicable('too-small', facts);
  const verdict = other.number * 2 > all.number ? fail : pass;
  return verdict(facts, spansOf([other, all]), [other.key, all.key]);
}

/** T3-13: a table of zeros throughout. Nothing is wrong with it; rates made from it do not apply. */
function allZero(subject: Subject): Verdict {
  const all = allCells(subject);
  const sum = sumOf(all);
  if (sum === undefined) return missing(all);
  if (sum === 0 && all.every((operand) => operand.number === 0)) return notApplicable('all-zero');
  const figures = all.filter((operand) => operand.number !== 0);
  return pass(
    { figures: figures.length },
    spansOf(figures).slice(0, 12),
    figures.slice(0, 12).map(({ key }) => key),
  );
}
