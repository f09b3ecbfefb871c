import { DISPUTES } from '../../catalogue/rows.ts';
import { RESULTS } from '../../catalogue/splits.ts';
import type { Finding } from '../../finding/finding.ts';
import { plainRow, readingOf, type MatchedRow, type MatchedTable } from './matched.ts';
import { rowsSpan, type SheetRow } from './sheet.ts';
import { DISPUTE_TERMS, type DisputeTerm } from './terms.ts';
import { takeValues } from './values.ts';
import { findTerm } from './vocabulary.ts';

/** The fifteen keys of table 四 in printed order. */
const USUAL: readonly string[] = DISPUTES.flatMap(({ indicator }) =>
  RESULTS.map(({ id }) => `${indicator}.${id}`),
);
const PER_GROUP = RESULTS.length;
const MOST_OF_FIFTEEN = 8;

/**
 * Matches the rows of table 四. The values are the last row of fifteen cells, whatever the order of the header above
 * it; or rows that carry their own labels (one group a row, or one result a row).
 */
export function matchDisputes(rows: readonly SheetRow[], block: number, text: string): MatchedTable {
  const terms = rows.map(termsOf);
  const laid = byGroupRows(rows, terms, text) ?? bySingleRows(rows, terms, text);
  const base = { template: 'review' as const, form: null, source: rows, block };
  if (laid) return { ...base, rows: laid, labelled: true, findings: [] };

  const at = rows.map((row) => isValueRow(row)).lastIndexOf(true);
  const row = rows[at];
  const findings: Finding[] = [];
  const missing = (code: string): MatchedTable => {
    const cells = row ? row.filter(({ kind }) => kind !== 'label').length : 0;
    findings.push({
      code,
      severity: 'warning',
      spans: [rowsSpan(rows)],
      facts: { cells, columns: USUAL.length },
    });
    return {
      ...base,
      rows: rows.map((cells) => plainRow(cells, valuesOf(cells))),
      labelled: false,
      findings,
    };
  };
  if (!row) return missing('disputes-no-values');
  const order = printedOrder(terms.slice(0, at));
  if (!order) return missing('columns-unclear');
  const values = takeValues(valuesOf(row), USUAL.length, null);
  if (!values) return missing('disputes-cells');
  const matched = rows.map((cells, index): MatchedRow => {
    if (index !== at) return plainRow(cells);
    const readings = values.flatMap((cell, column) => {
      const key = order.keys[column];
      return (key && readingOf(key, cell, order.labelled ? 'exact' : 'position', text)) || [];
    });
    return {
      ...plainRow(cells, values),
      row: 'review',
      grade: order.labelled ? 'exact' : 'position',
      readings,
    };
  });
  return { ...base, rows: matched, labelled: order.labelled, findings };
}

type RowTerms = readonly DisputeTerm[];

/**
 * The keys from left to right as the header has them. Both printed orders give the same result: the groups in the
 * order they are named, five results under each. Null where labels contradict each other.
 */
function printedOrder(header: readonly RowTerms[]): { keys: readonly string[]; labelled: boolean } | null {
  const groups = header.flatMap((terms) =>
    terms.flatMap((term) => (term.kind === 'group' ? [term.indicator] : [])),
  );
  const results = header.flatMap((terms) =>
    terms.flatMap((term) => (term.kind === 'result' ? [term.result] : [])),
  );
  const named = groups.filter((group, index) => groups.indexOf(group) === index);
  if (header.some(litigationFirst)) named.push(...named.splice(0, 1));
  if (results.length !== USUAL.length || named.length !== DISPUTES.length) {
    const usual = RESULTS.map(({ id }) => id);
    const odd = results.some((result, index) => index < PER_GROUP && result !== usual[index]);
    return odd && results.length >= PER_GROUP ? null : { keys: USUAL, labelled: false };
  }
  const keys = named.flatMap((group, index) =>
    results.slice(index * PER_GROUP, (index + 1) * PER_GROUP).map((result) => `${group}.${result}`),
  );
  return new Set(keys).size === USUAL.length ? { keys, labelled: true } : null;
}

function litigationFirst(terms: RowTerms): boolean {
  const parent = terms.findIndex(({ kind }) => kind === 'parent');
  const review = terms.findIndex((term) => term.kind === 'group' && term.indicator === 'review');
  return parent >= 0 && parent < review;
}

/** Three rows, each with its group's label and five values under one line of five results. */
function byGroupRows(
  rows: readonly SheetRow[],
  terms: readonly RowTerms[],
  text: string,
): MatchedRow[] | null {
  const header = terms.find((row) => row.filter(({ kind }) => kind === 'result').length === PER_GROUP);
  const results = header?.flatMap((term) => (term.kind === 'result' ? [term.result] : [])) ?? [];
  if (new Set(results).size !== PER_GROUP) return null;
  let seen = 0;
  const matched = rows.map((cells, index): MatchedRow => {
    const groups = terms[index]?.filter(({ kind }) => kind === 'group') ?? [];
    const group = groups[groups.length - 1];
    const values = takeValues(valuesOf(cells), PER_GROUP, null);
    if (group?.kind !== 'group' || !values || !values.some(isFilled)) return plainRow(cells);
    seen += 1;
    const readings = values.flatMap(
      (cell, column) => readingOf(`${group.indicator}.${results[column] ?? ''}`, cell, 'exact', text) ?? [],
    );
    return { ...plainRow(cells, values), row: group.indicator, grade: 'exact', readings };
  });
  return seen === DISPUTES.length ? matched : null;
}

/** One result a row: the group's label on the row or on one above it, the result's label, one value. */
function bySingleRows(
  rows: readonly SheetRow[],
  terms: readonly RowTerms[],
  text: string,
): MatchedRow[] | null {
  let group: string | null = null;
  const keys = new Set<string>();
  const matched = rows.map((cells, index): MatchedRow => {
    const own = terms[index] ?? [];
    for (const term of own) if (term.kind === 'group') group = term.indicator;
    const results = own.filter(({ kind }) => kind === 'result');
    const result = results[0];
    const filled = valuesOf(cells).filter(isFilled);
    const value = filled[0] ?? valuesOf(cells)[0];
    if (!group || result?.kind !== 'result' || results.length > 1 || filled.length > 1 || !value)
      return plainRow(cells);
    const key = `${group}.${result.result}`;
    const reading = readingOf(key, value, 'exact', text);
    if (!reading) return plainRow(cells);
    keys.add(key);
    return { ...plainRow(cells, [value]), row: group, grade: 'exact', readings: [reading] };
  });
  return keys.size === USUAL.length ? matched : null;
}

function termsOf(row: SheetRow): RowTerms {
  return row.flatMap(({ label }) => (label && findTerm(DISPUTE_TERMS, label)?.term) || []);
}

/** The cells after the last label. */
function valuesOf(row: SheetRow): SheetRow {
  // One word among figures does not make a label of its cell.
  if (row.length === USUAL.length && row.filter(({ kind }) => kind === 'number').length >= MOST_OF_FIFTEEN)
    return row;
  const last = row.map(({ kind }) => kind === 'label').lastIndexOf(true);
  return row.slice(last + 1);
}

/** A row of figures: no label behind its first cell, and at least one figure or mark. */
function isValueRow(row: SheetRow): boolean {
  const values = valuesOf(row);
  if (values.length === USUAL.length) return true;
  return values.some(isFilled) && values.length > 1 && row.length - values.length <= 1;
}

function isFilled({ kind }: { readonly kind: string }): boolean {
  return kind !== 'blank';
}
