import type { Key } from '../../catalogue/figure.ts';
import type { Span } from '../../finding/finding.ts';
import { APPLICANTS } from '../../catalogue/splits.ts';
import { hint } from './cells.ts';
import { cellText, printedRows } from '../grid-numbers.ts';
import { about, operandsOf, spansOf } from '../operand.ts';
import { failures, requestsSystem, wouldHold } from '../table-3/equations.ts';
import { PARTS_OF_ROW, requestsForm } from '../table-3/table-3.ts';
import type { Rules, Subject, Verdict } from '../rule.ts';
import { fail, notApplicable, pass } from '../verdict.ts';

/** Figures that may stand in a wrong place. C-06 and C-07 only suggest. */
export const PLACE_RULES = {
  'C-06': { severity: 'blocking', check: (subject) => hint(splitDigits(subject)) },
  'C-07': { severity: 'note', check: (subject) => hint(shiftedRow(subject)) },
  'C-09': { severity: 'warning', check: bookmarkIds },
} satisfies Rules;

/** C-06: one cell too many, and two neighbours that joined make a row whose sum holds. */
function splitDigits(subject: Subject): Verdict | undefined {
  const wanted = APPLICANTS.length;
  for (const row of printedRows(subject, 'requests')) {
    const texts = row.grid.values.map((span) => cellText(subject, span));
    if (row.grid.row === null || texts.length !== wanted + 1) continue;
    if (!texts.every((text) => /^\d{1,9}$/.test(text))) continue;
    for (let at = 0; at < wanted; at += 1) {
      const joined = [...texts.slice(0, at), texts.slice(at, at + 2).join(''), ...texts.slice(at + 2)].map(
        Number,
      );
      const total = joined[wanted - 1] ?? 0;
      const sum = joined.slice(0, -1).reduce((left, right) => left + right, 0);
      if (sum !== total || total === 0) continue;
      const spans = row.grid.values.slice(at, at + 2);
      return fail(
        { aboutZh: row.grid.label, aboutEn: row.grid.label, about: row.grid.row, joined: joined[at] ?? 0 },
        spans,
        [],
      );
    }
  }
  return undefined;
}

/**
 * C-07: a row whose figures, moved by one column from some place on, settle every sum of the table. The cell that
 * falls off its edge must be empty or zero, so that nothing printed is lost.
 */
function shiftedRow(subject: Subject): Verdict | undefined {
  const system = requestsSystem(subject);
  const failing = failures(system);
  if (failing?.size === 0) return undefined;
  const found = system.rows.flatMap((row) => {
    const keys = APPLICANTS.map(({ id }) => `${row}.${id}`);
    const figures = keys.map((key) => system.figures.get(key));
    return movesOf(figures)
      .filter((moved) =>
        wouldHold(system, failing ?? new Map(), new Map(keys.map((key, at) => [key, moved[at]]))),
      )
      .map(() => ({ row, keys }));
  });
  const [only, another] = found;
  if (!only || another) return undefined;
  return fail(
    { ...about(`${only.row}.total`), about: only.row },
    spansOf(operandsOf(subject.readings, only.keys)),
    only.keys,
  );
}

/** The row with an empty or zero cell taken from one end and a zero put in elsewhere; each arrangement once. */
function movesOf(figures: readonly (number | undefined)[]): readonly (readonly (number | undefined)[])[] {
  if (!figures.some((figure) => (figure ?? 0) !== 0)) return [];
  const moves = new Map<string, readonly (number | undefined)[]>();
  const ends = [
    [figures[0], figures.slice(1)],
    [figures[figures.length - 1], figures.slice(0, -1)],
  ] as const;
  for (const [edge, rest] of ends) {
    if ((edge ?? 0) !== 0) continue;
    for (let at = 0; at <= rest.length; at += 1) {
      const moved = [...rest.slice(0, at), 0, ...rest.slice(at)];
      moves.set(moved.join(), moved);
    }
  }
  moves.delete(figures.map((figure) => figure ?? 0).join());
  return [...moves.values()];
}

const FIELD = /\[bookmark:\s*Field_2_([1-4])((?:_\d{1,2}){1,3})\]$/;

/** C-09: where cells carry the field numbers of one known template, these agree with the rows told by labels. */
function bookmarkIds(subject: Subject): readonly Verdict[] {
  if (!subject.document.text.includes('Field_2_')) return [notApplicable('not-said')];
  const form = requestsForm(subject);
  let compared = 0;
  const odd: Verdict[] = [];
  for (const reading of subject.report.readings) {
    if (reading.place !== 'table' || !reading.key.startsWith('request.')) continue;
    const field = FIELD.exec(before(subject, reading.span));
    const expected = field
      ? keyOfField(form.requests, Number(field[1]), (field[2] ?? '').slice(1))
      : undefined;
    if (!field || expected === undefined) continue;
    compared += 1;
    if (expected !== reading.key)
      odd.push(
        fail(
          { ...about(reading.key), field: field[0].slice(1, -1).slice(10), expected },
          [reading.span],
          [reading.key],
        ),
      );
  }
  if (compared === 0) return [notApplicable('not-said')];
  return odd.length > 0 ? odd : [pass({ compared })];
}

/** The few characters before a figure, back to the border of its cell. */
function before(subject: Subject, [start]: Span): string {
  const near = subject.document.text.slice(Math.max(0, start - 60), start);
  return near.slice(Math.max(near.lastIndexOf('\t'), near.lastIndexOf('\n')) + 1).trimEnd();
}

type Rows = ReturnType<typeof requestsForm>['requests'];

/** 2_1_c · 2_2_c · 2_3_group_c · 2_3_group_row_c · 2_4_c; column 0 is the total, 1–6 the applicants. */
function keyOfField(rows: Rows, part: number, path: string): Key | undefined {
  const steps = path.split('_').map(Number);
  const column = steps[steps.length - 1] ?? -1;
  const member = column === 0 ? 'total' : PARTS_OF_ROW[column - 1]?.id;
  const stage = ([undefined, 'received', 'carried-in', 'result', 'carried-out'] as const)[part];
  const inStage = rows.filter((row) => row.stage === stage);
  const [group = 0, place = 1] = steps.slice(0, -1);
  const branches = [...new Set(inStage.map((row) => branchOf(row.indicator)))];
  const branch = part === 3 ? branches[group - 1] : branches[0];
  const row = inStage.filter(({ indicator }) => branchOf(indicator) === branch)[place - 1];
  return member && row ? `${row.indicator}.${member}` : undefined;
}

/** `request.refused` of `request.refused.state-secret`. */
function branchOf(indicator: string): string {
  return indicator.split('.').slice(0, 2).join('.');
}
