import type { Value } from '../report/value.ts';
import type { Column } from './dataset.ts';
import { eachOfRuns, indexesOf, runsOf, stepsOf } from './runs.ts';

/** Values at some reports: steps from report to report, and the values there. */
export type Sparse<T> = readonly [steps: readonly number[], values: readonly T[]];

/**
 * One figure over the reports of one shard. Reports in `told` hold a number: 0 unless `whole` or `decimal` says
 * otherwise. A report in none of the lists has no such cell, or the document does not show it.
 */
export interface WireColumn {
  /** Runs of reports with a number: leave out, take, leave out, take … */
  readonly told?: readonly number[];
  readonly whole?: Sparse<number>;
  readonly decimal?: Sparse<number>;
  /** Runs of reports whose cell is empty. */
  readonly blank?: readonly number[];
  /** Marks that say "not applicable", as written: / — 不适用. */
  readonly marks?: Sparse<string>;
  readonly texts?: Sparse<string>;
  /** As written, where that is not how the number prints. */
  readonly digits?: Sparse<string>;
  readonly approximate?: readonly number[];
  readonly flags?: Sparse<readonly string[]>;
}

/** Writes the part of a column that falls on one shard; `localOf` gives a report's place in it, or undefined. */
export function wireOfColumn(column: Column, localOf: (report: number) => number | undefined): WireColumn {
  const numbers: [number, number][] = [];
  column.rows.forEach((report, place) => {
    const local = localOf(report);
    if (local !== undefined) numbers.push([local, column.numbers[place] ?? 0]);
  });
  const states = localEntries(column.states, localOf);
  const approximate = new Map([...column.approximate].map((report) => [report, true]));
  return withoutEmpty({
    told: runsOf(numbers.map(([local]) => local)),
    whole: sparseOf(numbers.filter(([, number]) => number !== 0 && Number.isInteger(number))),
    decimal: sparseOf(numbers.filter(([, number]) => !Number.isInteger(number))),
    blank: runsOf(states.flatMap(([local, { kind }]) => (kind === 'blank' ? [local] : []))),
    marks: sparseOf(states.flatMap(([local, s]) => (s.kind === 'not-applicable' ? [[local, s.mark]] : []))),
    texts: sparseOf(states.flatMap(([local, s]) => (s.kind === 'text' ? [[local, s.text]] : []))),
    digits: sparseOf(localEntries(column.digits, localOf)),
    approximate: stepsOf(localEntries(approximate, localOf).map(([local]) => local)),
    flags: sparseOf(localEntries(column.flags, localOf)),
  });
}

/** One shard's part of a column and the reports of the shard, as indexes into `Dataset.reports`. */
export interface ColumnPart {
  readonly wire: WireColumn;
  readonly reports: readonly number[];
}

const BLANK: Value & { kind: 'blank' } = { kind: 'blank' };

/** Reads a column back from its shards. `size` is the number of reports of the dataset. */
export function columnOf(parts: readonly ColumnPart[], size: number): Column {
  const told = new Uint8Array(size);
  const dense = new Float64Array(size);
  const states: [number, Exclude<Value, { kind: 'number' }>][] = [];
  const digits: [number, string][] = [];
  const approximate: number[] = [];
  const flags: [number, readonly string[]][] = [];
  for (const { wire, reports } of parts) {
    const at = (local: number): number => reports[local] ?? 0;
    eachOfRuns(wire.told ?? [], (local) => (told[at(local)] = 1));
    for (const [local, number] of [...pairsOf(wire.whole), ...pairsOf(wire.decimal)])
      dense[at(local)] = number;
    eachOfRuns(wire.blank ?? [], (local) => states.push([at(local), BLANK]));
    for (const [local, mark] of pairsOf(wire.marks))
      states.push([at(local), { kind: 'not-applicable', mark }]);
    for (const [local, text] of pairsOf(wire.texts)) states.push([at(local), { kind: 'text', text }]);
    for (const [local, written] of pairsOf(wire.digits)) digits.push([at(local), written]);
    for (const local of indexesOf(wire.approximate ?? [])) approximate.push(at(local));
    for (const [local, rules] of pairsOf(wire.flags)) flags.push([at(local), rules]);
  }
  const rows = Int32Array.from(told.keys()).filter((report) => told[report] === 1);
  return {
    rows,
    numbers: Float64Array.from(rows, (report) => dense[report] ?? 0),
    states: new Map(ascending(states)),
    digits: new Map(ascending(digits)),
    approximate: new Set(approximate.sort((a, b) => a - b)),
    flags: new Map(ascending(flags)),
  };
}

function localEntries<T>(
  entries: ReadonlyMap<number, T>,
  localOf: (report: number) => number | undefined,
): [number, T][] {
  const found: [number, T][] = [];
  for (const [report, value] of entries) {
    const local = localOf(report);
    if (local !== undefined) found.push([local, value]);
  }
  return ascending(found);
}

function sparseOf<T>(entries: readonly (readonly [number, T])[]): Sparse<T> {
  return [stepsOf(entries.map(([at]) => at)), entries.map(([, value]) => value)];
}

function pairsOf<T>(sparse: Sparse<T> | undefined): [number, T][] {
  if (!sparse) return [];
  return indexesOf(sparse[0]).map((at, place) => [at, sparse[1][place] as T]);
}

function ascending<T>(entries: [number, T][]): [number, T][] {
  return entries.sort(([a], [b]) => a - b);
}

/** Leaves out what holds nothing: an empty list, or a sparse list without steps. */
function withoutEmpty(wire: Required<WireColumn>): WireColumn {
  const holds = (list: readonly unknown[]): boolean => (Array.isArray(list[0]) ? list[0] : list).length > 0;
  return Object.fromEntries(Object.entries(wire).filter(([, list]) => holds(list)));
}

/** A column that costs nothing until somebody looks: a province has 50,000 reports and a page shows few figures. */
export function unpackedLater(unpack: () => Column): Column {
  let unpacked: Column | undefined;
  const column = (): Column => (unpacked ??= unpack());
  return {
    get rows() {
      return column().rows;
    },
    get numbers() {
      return column().numbers;
    },
    get states() {
      return column().states;
    },
    get digits() {
      return column().digits;
    },
    get approximate() {
      return column().approximate;
    },
    get flags() {
      return column().flags;
    },
  };
}
