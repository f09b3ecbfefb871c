import type { Key } from '../catalogue/figure.ts';
import { FIGURES } from '../catalogue/indicators.ts';
import type { Value } from '../report/value.ts';
import type { Column, Dataset, OfficeEntry, ReportEntry } from './dataset.ts';
import type { ReportSummary } from './summary.ts';

/**
 * Puts reports into columns. Reports stand in the order of the offices, then of the years; there is at most one of
 * an office and year. A report of an office that is not listed is left out: whoever calls has listed it.
 */
export function buildDataset(
  summaries: readonly ReportSummary[],
  offices: readonly OfficeEntry[],
  version: string,
): Dataset {
  const order = new Map(offices.map((office, index) => [office.id, index]));
  const placed = summaries
    .flatMap((summary) => {
      const office = order.get(summary.office);
      return office === undefined ? [] : [{ summary, office }];
    })
    .sort((a, b) => a.office - b.office || a.summary.year - b.summary.year);
  const columns = new Map<Key, GrowingColumn>(FIGURES.map(({ key }) => [key, growingColumn()]));
  placed.forEach(({ summary }, row) => {
    addReport(columns, summary, row);
  });
  return {
    version,
    offices,
    reports: placed.map(({ summary, office }) => entryOf(summary, office)),
    columns: new Map([...columns].filter(([, column]) => !isEmpty(column)).map(finish)),
  };
}

interface GrowingColumn {
  readonly rows: number[];
  readonly numbers: number[];
  readonly states: Map<number, Exclude<Value, { kind: 'number' }>>;
  readonly digits: Map<number, string>;
  readonly approximate: Set<number>;
  readonly flags: Map<number, readonly string[]>;
}

function growingColumn(): GrowingColumn {
  return {
    rows: [],
    numbers: [],
    states: new Map(),
    digits: new Map(),
    approximate: new Set(),
    flags: new Map(),
  };
}

function addReport(columns: Map<Key, GrowingColumn>, summary: ReportSummary, row: number): void {
  const columnOf = (key: Key): GrowingColumn => {
    const column = columns.get(key) ?? growingColumn();
    columns.set(key, column);
    return column;
  };
  const seen = new Set<Key>();
  for (const [key, value] of summary.figures) {
    // The recogniser gives one reading per key; should it ever give two, the first stands, as on the report page.
    if (seen.has(key)) continue;
    seen.add(key);
    addValue(columnOf(key), row, exactly(value));
  }
  for (const [key, rules] of summary.flags) columnOf(key).flags.set(row, rules);
}

function addValue(column: GrowingColumn, row: number, value: Value): void {
  if (value.kind !== 'number') {
    column.states.set(row, value);
    return;
  }
  column.rows.push(row);
  column.numbers.push(value.number);
  if (value.digits !== String(value.number)) column.digits.set(row, value.digits);
  if (value.approximate) column.approximate.add(row);
}

/** A number beyond all numbers is kept as the text it is; minus zero is zero. JSON could carry neither. */
function exactly(value: Value): Value {
  if (value.kind !== 'number') return value;
  if (!Number.isFinite(value.number)) return { kind: 'text', text: value.digits };
  return value.number === 0 ? { ...value, number: 0 } : value;
}

function isEmpty({ rows, states, flags }: GrowingColumn): boolean {
  return rows.length === 0 && states.size === 0 && flags.size === 0;
}

function finish([key, column]: [Key, GrowingColumn]): [Key, Column] {
  return [key, { ...column, rows: Int32Array.from(column.rows), numbers: Float64Array.from(column.numbers) }];
}

function entryOf(summary: ReportSummary, office: number): ReportEntry {
  const { id, year, form, supplement, issued, file, outcomes } = summary;
  return { id, office, year, form, supplement, issued, file, outcomes };
}
