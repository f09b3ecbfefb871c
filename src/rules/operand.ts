import type { Key } from '../catalogue/figure.ts';
import { figureOf } from '../catalogue/indicators.ts';
import type { Facts, Span } from '../finding/finding.ts';
import type { Reading } from '../report/report.ts';
import { numberOf, type Value } from '../report/value.ts';
import type { PastReport } from './past-report.ts';

/** One figure a rule reads: a number, or missing and why. A blank, a slash and a word are missing, never zero. */
export interface Operand {
  readonly key: Key;
  readonly number: number | undefined;
  readonly span: Span | null;
  readonly state: 'number' | 'blank' | 'not-applicable' | 'text' | 'not-found';
}

/** An operand that is there. */
export interface Given extends Operand {
  readonly number: number;
}

type Readings = ReadonlyMap<Key, Reading>;

/** The figure of `key`, from table or prose. An approximate figure (余, 约) cannot be computed with: missing. */
export function operandOf(readings: Readings, key: Key): Operand {
  const reading = readings.get(key);
  if (!reading) return { key, number: undefined, span: null, state: 'not-found' };
  return operandFrom(key, reading.value, reading.span);
}

/** The figure of `key` in another report: it counts, but has no place in this text. */
export function pastOperand({ figures }: PastReport, key: Key): Operand {
  const value = figures.get(key);
  return value ? operandFrom(key, value, null) : { key, number: undefined, span: null, state: 'not-found' };
}

/** Several figures of another report in the order of their keys. */
export function pastOperands(past: PastReport, keys: readonly Key[]): readonly Operand[] {
  return keys.map((key) => pastOperand(past, key));
}

function operandFrom(key: Key, value: Value, span: Span | null): Operand {
  if (value.kind === 'number' && value.approximate) return { key, number: undefined, span, state: 'text' };
  return { key, number: numberOf(value), span, state: value.kind };
}

/** The figure of `key` as a table gives it; what only prose tells counts as missing. */
export function tableOperand(readings: Readings, key: Key): Operand {
  const reading = readings.get(key);
  if (reading?.place === 'table') return operandOf(readings, key);
  return { key, number: undefined, span: null, state: 'not-found' };
}

/** Several figures in the order of their keys. */
export function operandsOf(readings: Readings, keys: readonly Key[]): readonly Operand[] {
  return keys.map((key) => operandOf(readings, key));
}

export function isGiven(operand: Operand): operand is Given {
  return operand.number !== undefined;
}

/** Their sum, or undefined as soon as one of them is missing. */
export function sumOf(operands: readonly Operand[]): number | undefined {
  let sum = 0;
  for (const operand of operands) {
    if (operand.number === undefined) return undefined;
    sum += operand.number;
  }
  return tidy(sum);
}

/** Takes the noise of binary fractions off a sum of decimals. */
export function tidy(sum: number): number {
  return Math.round(sum * 1e8) / 1e8;
}

/** The spans of the operands that have one. */
export function spansOf(operands: readonly Operand[]): readonly Span[] {
  return operands.flatMap((operand) => (operand.span ? [operand.span] : []));
}

export function keysOf(operands: readonly Operand[]): readonly Key[] {
  return operands.map((operand) => operand.key);
}

/** The names of a figure, for a sentence about it. */
export function about(key: Key): Facts {
  const figure = figureOf(key);
  return { about: key, aboutZh: figure?.zh ?? key, aboutEn: figure?.en ?? key };
}
