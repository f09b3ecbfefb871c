import type { Key } from '../catalogue/figure.ts';
import { FIGURES } from '../catalogue/indicators.ts';
import { ASKED, EDITIONS } from './asked.ts';
import type { Value } from '../report/value.ts';
import type { Column, ListedReport, OfficeEntry, ReportApart, WholeDataset } from './dataset.ts';
import { withLineage } from './offices/lineage.ts';
import type { Kinds } from './register/kinds.ts';
import type { ReportSummary } from './summary.ts';

/** A dataset that grows report by report, so that a province's reports need not be in memory together. */
export interface GrowingDataset {
  /** Adds a report; reports come in the order of the offices, then of the years, one of an office and year. */
  readonly add: (summary: ReportSummary) => void;
  readonly finish: (version: string, apart?: readonly ReportApart[]) => WholeDataset;
}

/** Starts a dataset of these offices. A report of an office that is not listed is left out. */
export function startDataset(offices: readonly OfficeEntry[], kinds: Kinds = new Map()): GrowingDataset {
  const order = new Map(offices.map((office, index) => [office.id, index]));
  const columns = new Map<Key, GrowingColumn>(FIGURES.map(({ key }) => [key, growingColumn()]));
  const reports: ListedReport[] = [];
  return {
    add: (summary) => {
      const office = order.get(summary.office);
      if (office === undefined) return;
      addReport(columns, summary, reports.length);
      reports.push(entryOf(summary, office));
    },
    finish: (version, apart = []) => ({
      version,
      offices: withLineage({ offices, reports }),
      reports,
      apart,
      kinds,
      columns: new Map([...columns].filter(([, column]) => !isEmpty(column)).map(finish)),
      asked: ASKED,
      editions: EDITIONS,
    }),
  };
}

/** Puts reports into columns, whatever order they come in. */
export function buildDataset(
  summaries: readonly ReportSummary[],
  offices: readonly OfficeEntry[],
  version: string,
): WholeDataset {
  const order = new Map(offices.map((office, index) => [office.id, index]));
  const place = ({ office }: ReportSummary): number => order.get(office) ?? offices.length;
  const dataset = startDataset(offices);
  for (const summary of [...summaries].sort((a, b) => place(a) - place(b) || a.year - b.year))
    dataset.add(summary);
  return dataset.finish(version);
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

function entryOf(summary: ReportSummary, office: number): ListedReport {
  const { id, year, form, supplement, scope, issued, file, outcomes } = summary;
  return { id, office, year, form, supplement, scope, issued, file, outcomes };
}
