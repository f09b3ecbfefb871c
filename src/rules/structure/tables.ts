import { editionOf, FORMS } from '../../catalogue/editions.ts';
import type { Form } from '../../catalogue/form.ts';
import { APPLICANTS, RESULTS } from '../../catalogue/splits.ts';
import type { Grid, GridRow, Template } from '../../report/report.ts';
import { cellText } from '../grid-numbers.ts';
import { isDrawn } from './drawn.ts';
import { everyNumberPlaced } from './numbers-placed.ts';
import { requestsForm } from '../table-3/table-3.ts';
import type { Rules, Subject, Verdict } from '../rule.ts';
import { sectionOf } from '../sections.ts';
import { fail, notApplicable, overAll, pass, undecidable } from '../verdict.ts';

/** Rows, columns and numbers of the tables. */
export const TABLE_RULES = {
  'S-06': { severity: 'error', check: rowLabels },
  'S-07': { severity: 'error', check: (subject) => overAll(columnCounts(subject)) },
  'S-08': { severity: 'note', check: tieOutNote },
  'S-09': { severity: 'note', check: extraTables },
  'S-10': { severity: 'blocking', check: everyNumberPlaced },
  'S-11': { severity: 'warning', check: sameTableTwice },
} satisfies Rules;

function grids(subject: Subject, template: Template): readonly Grid[] {
  return subject.report.grids.filter((grid) => grid.template === template && !grid.secondary);
}

/** S-06: every row of the edition's table 三, each exactly once. */
function rowLabels(subject: Subject): Verdict {
  if (subject.report.form === 'older') return notApplicable('edition');
  const tables = grids(subject, 'requests');
  if (tables.length === 0) return undecidable('no-table');
  const asked = requestsForm(subject).requests;
  const printed = tables
    .flatMap((grid) => grid.rows)
    .filter((row) => row.row !== null && row.values.length > 0);
  const absent = asked.filter((row) => !printed.some((other) => other.row === row.indicator));
  const twice = asked.filter((row) => printed.filter((other) => other.row === row.indicator).length > 1);
  const facts = { expected: asked.length, found: asked.length - absent.length, twice: twice.length };
  if (absent.length === 0 && twice.length === 0) return pass(facts);
  const odd = [...absent, ...twice];
  const repeated = printed.filter((row) => twice.some(({ indicator }) => indicator === row.row));
  return fail(
    { ...facts, aboutZh: odd.map((row) => row.zh).join('；'), aboutEn: odd.map((row) => row.en).join('; ') },
    repeated.length > 0 ? repeated.map((row) => row.labelSpan) : tables.map((grid) => grid.span),
    [],
    tables.every((grid) => isDrawn(subject, grid)) ? undefined : 'blocking',
  );
}

/** S-07: seven cells in a row of table 三, fifteen in table 四, in table 二 one for each column of documents. */
function columnCounts(subject: Subject): readonly Verdict[] {
  if (subject.report.form === 'older') return [notApplicable('edition')];
  const verdicts = [
    ...grids(subject, 'requests').flatMap((grid) =>
      grid.rows.filter(isKnown).map((row) => counted(subject, grid, row, APPLICANTS.length)),
    ),
    ...grids(subject, 'disclosure').flatMap((grid) =>
      grid.rows
        .filter((row) => row.row === 'regulation' || row.row === 'normative-document')
        .map((row) => counted(subject, grid, row, columnsOf(editionOf(grid.form) ?? FORMS[0], row))),
    ),
    ...grids(subject, 'review').map((grid) => countedAll(subject, grid)),
  ];
  return verdicts.length > 0 ? verdicts : [undecidable('no-table')];
}

/** Value columns the edition prints behind a row of table 二. */
function columnsOf({ disclosure }: Form, { row }: GridRow): number {
  return disclosure.find(({ rows }) => rows.some(({ id }) => id === row))?.columns.length ?? 0;
}

function isKnown(row: GridRow): boolean {
  return row.row !== null;
}

/** Cells of a row; empty cells at its end are filling of the page layout. */
function cellsOf(subject: Subject, row: GridRow, expected: number): number {
  let count = row.values.length;
  while (count > expected) {
    const last = row.values[count - 1];
    if (!last || cellText(subject, last) !== '') break;
    count -= 1;
  }
  return count;
}

function counted(subject: Subject, grid: Grid, row: GridRow, expected: number): Verdict {
  const found = cellsOf(subject, row, expected);
  const facts = { about: row.row ?? '', aboutZh: row.label, aboutEn: row.label, found, expected };
  if (found === expected) return pass(facts);
  return fail(facts, [row.labelSpan, ...row.values], [], isDrawn(subject, grid) ? undefined : 'blocking');
}

function countedAll(subject: Subject, grid: Grid): Verdict {
  const expected = RESULTS.length * 3;
  const rows = grid.rows.filter((row) => row.values.length > 0);
  const alone = rows.length === 1;
  const found = rows.reduce((sum, row) => sum + cellsOf(subject, row, alone ? expected : RESULTS.length), 0);
  const facts = {
    about: 'review',
    aboutZh: '行政复议、行政诉讼',
    aboutEn: 'review and litigation',
    found,
    expected,
  };
  if (found === expected) return pass(facts);
  return fail(facts, [grid.span], [], isDrawn(subject, grid) ? undefined : 'blocking');
}

// A narrow heading cell breaks the words over lines.
const TIE_OUT = /[勾钩]\s{0,3}稽\s{0,3}关\s{0,3}系|第\s{0,3}一\s{0,3}项\s{0,3}加\s{0,3}第\s{0,3}二\s{0,3}项/;

/** S-08: the note that table 三 prints about its own balance. */
function tieOutNote(subject: Subject): Verdict {
  const [table] = grids(subject, 'requests');
  if (!table) return undecidable('no-table');
  const start = sectionOf(subject, 'requests')?.body[0] ?? table.span[0];
  const from = Math.min(start, table.span[0]);
  const found = TIE_OUT.exec(subject.document.text.slice(from, table.span[1]));
  if (found) return pass({}, [[from + found.index, from + found.index + found[0].length]]);
  return fail({}, [table.span]);
}

/** S-09: tables beside the three statutory ones are kept and listed. */
function extraTables({ report }: Subject): Verdict {
  const extra = report.grids.filter(
    ({ template }) => template === 'channels' || template === 'organisation' || template === 'unknown',
  );
  if (extra.length === 0) return report.grids.length === 0 ? undecidable('no-table') : pass({ extra: 0 });
  const local = extra.filter(({ template }) => template !== 'unknown').length;
  return fail(
    { extra: extra.length, local, unknown: extra.length - local },
    extra.map((grid) => grid.span),
  );
}

/** S-11: a second table of one kind: a summary beside the organ's own, or a copy. */
function sameTableTwice({ report }: Subject): Verdict {
  const statutory = report.grids.filter(
    ({ template }) => template === 'disclosure' || template === 'requests' || template === 'review',
  );
  if (statutory.length === 0) return undecidable('no-table');
  const seen = new Set<string>();
  const again = statutory.filter((grid) => {
    // A table that runs on over a page break has other rows, a second one has the same.
    const rows = grid.rows.flatMap(({ row }) => (row === null ? [] : [`${grid.template} ${row}`]));
    const repeats = rows.some((row) => seen.has(row));
    for (const row of rows) seen.add(row);
    return grid.secondary || repeats;
  });
  if (again.length === 0) return pass({ tables: statutory.length });
  return fail(
    { tables: statutory.length, again: again.length },
    again.map((grid) => grid.span),
  );
}
