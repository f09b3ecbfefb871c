import type { EditionId } from '../../catalogue/figure.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Grid, Reading } from '../report.ts';
import { headersFor, isColumnLabel, type PrintedHeader } from './columns.ts';
import { plainRow, readingOf, worse, type MatchedRow, type MatchedTable } from './matched.ts';
import { rowsSpan, type SheetCell, type SheetRow } from './sheet.ts';
import { DISCLOSURE_TERMS, type DisclosureTerm } from './terms.ts';
import { takeValues } from './values.ts';
import { findTerm, type Found } from './vocabulary.ts';

/**
 * Matches the rows of table 二. Every block is read by its own column labels, so that a table in the columns of two
 * editions is read right; the year is never asked.
 */
export function matchDisclosure(rows: readonly SheetRow[], block: number, text: string): MatchedTable {
  const findings: Finding[] = [];
  const editions: (readonly EditionId[])[] = [];
  const matched: MatchedRow[] = [];
  let header: SheetRow = [];
  for (const cells of rows) {
    const found = dataRowOf(cells);
    if (!found) {
      // A row of words nobody knows (其他主动公开文件), with figures or without, is the office's own and no header.
      if (isArticle(cells)) header = [];
      if (opensHeader(cells)) header = [...cells];
      matched.push(
        plainRow(
          cells,
          cells.filter(({ kind }) => kind === 'number'),
        ),
      );
      continue;
    }
    const row = readDataRow(found, header, text, cells === rows.at(-1));
    if (row.forms.length > 0) editions.push(row.forms);
    if (row.code)
      findings.push({
        code: row.code,
        severity: 'warning',
        spans: [rowsSpan([cells])],
        facts: { label: found.label.content, cells: found.after.length },
      });
    matched.push(row.matched);
  }
  return {
    template: 'disclosure',
    form: editionOf(editions),
    rows: matched,
    source: rows,
    labelled: matched.every(({ readings }) => readings.every(({ grade }) => grade !== 'position')),
    findings,
    block,
  };
}

interface DataRow {
  readonly cells: SheetRow;
  readonly row: string;
  readonly grade: Found<DisclosureTerm>['grade'];
  readonly label: SheetCell;
  readonly at: number;
  readonly after: SheetRow;
}

function dataRowOf(cells: SheetRow): DataRow | null {
  for (let at = cells.length - 1; at >= 0; at -= 1) {
    const label = cells[at];
    if (!label?.label) continue;
    const found = findTerm(DISCLOSURE_TERMS, label.label);
    if (found?.term.kind !== 'row') continue;
    return { cells, row: found.term.row, grade: found.grade, label, at, after: cells.slice(at + 1) };
  }
  return null;
}

interface ReadRow {
  readonly matched: MatchedRow;
  /** Editions that print the header the row was read by; empty where it was read by none. */
  readonly forms: readonly EditionId[];
  readonly code: string | null;
}

function readDataRow(data: DataRow, header: SheetRow, text: string, last: boolean): ReadRow {
  const { cells, row, grade, label, after } = data;
  const plain = { ...plainRow(cells, after), row, label: label.content, labelSpan: label.cell.span, grade };
  const headers = headersFor(header, row);
  const printed = headers[0];
  if (after.every(isNoValue)) return { matched: plain, forms: [], code: null };
  if (!printed || headers.length > 1) return { matched: plain, forms: [], code: 'columns-unclear' };
  const columns = printed.columns.length;
  const values =
    alignedValues(data, printed) ??
    takeValues(after, columns, null) ??
    (last ? zerosBeforeRest(after, columns, text) : null);
  if (!values) {
    const many = after.filter(({ kind }) => kind !== 'blank').length > printed.columns.length;
    return { matched: plain, forms: printed.forms, code: many ? 'row-cells-extra' : 'row-cells-missing' };
  }
  const readings: Reading[] = values.flatMap((cell, index) => {
    const column = printed.columns[index];
    if (!column) return [];
    return (
      readingOf(`${row}.${column.column.id}`, cell, worse(grade, column.grade), text, column.written) ?? []
    );
  });
  return { matched: { ...plain, values, readings }, forms: printed.forms, code: null };
}

/** Where the row is as wide as its header, each value stands under its label. */
function alignedValues({ cells, at }: DataRow, header: PrintedHeader): SheetRow | null {
  if (cells.length !== header.width) return null;
  const values = header.columns.flatMap((column) => (column.at > at ? (cells[column.at] ?? []) : []));
  if (values.length !== header.columns.length) return null;
  const taken = new Set(values);
  const others = cells.slice(at + 1).filter((cell) => !taken.has(cell));
  return others.every(({ kind }) => kind === 'blank') ? values : null;
}

/**
 * The zeros of the last row where a number stands on a line of its own behind them: a page number, or what is left of
 * a year that was cut off. No number is broken behind a 0, so that it is none of the row.
 */
function zerosBeforeRest(after: SheetRow, columns: number, text: string): SheetRow | null {
  const values = after.slice(0, columns);
  const [end, rest] = [values.at(-1), after[columns]];
  if (after.length !== columns + 1 || !end || rest?.kind !== 'number') return null;
  const own = /[\r\n]/.test(text.slice(end.cell.span[1], rest.cell.span[0]));
  return own && values.every(({ content }) => content === '0') ? values : null;
}

// Longer words behind a label are a sentence or a heading that slipped in, not what a cell says.
const LONGEST_WORDS = 12;

/** Labels of the form itself, and what is too long for a cell; 有 or 详见附件 in a figure's place is what it says. */
function isNoValue({ kind, label, content }: SheetCell): boolean {
  if (kind !== 'label' || !label) return false;
  return content.length > LONGEST_WORDS || findTerm(DISCLOSURE_TERMS, label) !== null || isColumnLabel(label);
}

/** A row of column labels, with or without 信息内容 before them. */
function opensHeader(cells: SheetRow): boolean {
  if (cells.some(({ label }) => label?.levelled === '信息内容')) return true;
  return (
    cells.every(({ kind }) => kind !== 'number') && cells.some(({ label }) => label && isColumnLabel(label))
  );
}

function isArticle(cells: SheetRow): boolean {
  return cells.some(({ label }) => label && findTerm(DISCLOSURE_TERMS, label)?.term.kind === 'article');
}

/** The one edition that prints every header met; mixed where no edition prints them all, null where several do. */
function editionOf(editions: readonly (readonly EditionId[])[]): Grid['form'] {
  const [first, ...rest] = editions;
  if (!first) return null;
  const common = first.filter((edition) => rest.every((others) => others.includes(edition)));
  if (common.length === 0) return 'mixed';
  return common.length === 1 ? (common[0] ?? null) : null;
}
