import type { Key } from '../../catalogue/figure.ts';
import type { Form } from '../../catalogue/form.ts';
import { APPLICANTS } from '../../catalogue/splits.ts';
import {
  CARRIED_IN,
  CARRIED_OUT,
  PARTS_OF_ROW,
  PROCESSED,
  RECEIVED,
  requestsTable,
  type RequestsTable,
} from './table-3.ts';
import type { Subject } from '../rule.ts';

/** One sum of table 三 as coefficients: it holds when Σ coefficient × figure is 0. */
export interface Equation {
  readonly rule: 'T3-01' | 'T3-02' | 'T3-03';
  /** Row or column it speaks of. */
  readonly of: string;
  readonly terms: ReadonlyMap<Key, 1 | -1>;
}

/** Table 三 as a system of sums, for the rules that look for the one cell or row behind several failures. */
export interface RequestsSystem {
  readonly rows: readonly string[];
  readonly equations: readonly Equation[];
  /** Figures by key; undefined stands for a missing one. */
  readonly figures: ReadonlyMap<Key, number | undefined>;
}

// The system is the same for every rule that looks at it, its sums for every report of an edition.
const SYSTEMS = new WeakMap<Subject, RequestsSystem>();
const SUMS = new WeakMap<Form, readonly Equation[]>();

/** The sums and figures of a report's table 三. */
export function requestsSystem(subject: Subject): RequestsSystem {
  const known = SYSTEMS.get(subject);
  if (known) return known;
  const table = requestsTable(subject);
  const made: RequestsSystem = {
    rows: [...table.rows.keys()],
    equations: equationsOf(table),
    figures: new Map([...table.rows.values()].flat().map((operand) => [operand.key, operand.number])),
  };
  SYSTEMS.set(subject, made);
  return made;
}

function equationsOf({ form, outcomes }: RequestsTable): readonly Equation[] {
  const known = SUMS.get(form);
  if (known) return known;
  const equations: Equation[] = form.requests.map(({ indicator: row }) => ({
    rule: 'T3-01',
    of: row,
    terms: signed(
      PARTS_OF_ROW.map(({ id }) => `${row}.${id}`),
      [`${row}.total`],
    ),
  }));
  for (const { id } of APPLICANTS) {
    const leaves = outcomes.map((row) => `${row.indicator}.${id}`);
    equations.push({ rule: 'T3-02', of: id, terms: signed(leaves, [`${PROCESSED}.${id}`]) });
    const [incoming, outgoing] = [
      [`${RECEIVED}.${id}`, `${CARRIED_IN}.${id}`],
      [`${PROCESSED}.${id}`, `${CARRIED_OUT}.${id}`],
    ];
    equations.push({ rule: 'T3-03', of: id, terms: signed(incoming, outgoing) });
  }
  SUMS.set(form, equations);
  return equations;
}

/** What is left of a sum: 0 when it holds, undefined when a figure is missing. */
export function residual(equation: Equation, figure: (key: Key) => number | undefined): number | undefined {
  let sum = 0;
  for (const [key, sign] of equation.terms) {
    const term = figure(key);
    if (term === undefined) return undefined;
    sum += sign * term;
  }
  return sum;
}

/** True when every sum would hold with `changed` in place of the printed figures. Failing sums are tried first. */
export function wouldHold(
  system: RequestsSystem,
  failing: ReadonlyMap<Equation, number>,
  changed: ReadonlyMap<Key, number | undefined>,
): boolean {
  const figure = (key: Key): number | undefined =>
    changed.has(key) ? changed.get(key) : system.figures.get(key);
  for (const equation of failing.keys()) if (residual(equation, figure) !== 0) return false;
  return system.equations.every((equation) => residual(equation, figure) === 0);
}

/** The sums that fail, those aside that miss a figure. */
export function oddSums(subject: Subject): readonly Equation[] {
  const system = requestsSystem(subject);
  return system.equations.filter(
    (equation) => (residual(equation, (key) => system.figures.get(key)) ?? 0) !== 0,
  );
}

/** The sums that fail, with what is left of them; null where any figure of the table is missing. */
export function failures(system: RequestsSystem): ReadonlyMap<Equation, number> | null {
  const failing = new Map<Equation, number>();
  for (const equation of system.equations) {
    const left = residual(equation, (key) => system.figures.get(key));
    if (left === undefined) return null;
    if (left !== 0) failing.set(equation, left);
  }
  return failing;
}

function signed(plus: readonly Key[], minus: readonly Key[]): ReadonlyMap<Key, 1 | -1> {
  return new Map<Key, 1 | -1>([
    ...plus.map((key): [Key, 1] => [key, 1]),
    ...minus.map((key): [Key, -1] => [key, -1]),
  ]);
}
