import type { Kind } from '../../catalogue/figure.ts';
import { figureOf } from '../../catalogue/indicators.ts';
import type { Reading } from '../../report/report.ts';
import { about } from '../operand.ts';
import type { Rules, Subject, Verdict } from '../rule.ts';
import { fail, notApplicable, pass, undecidable } from '../verdict.ts';

/** Up to here each odd cell gets a result of its own; beyond, one result holds them all. */
const MOST_SINGLE = 8;
/** Up to here blanks are a note, beyond a warning. */
const FEW_BLANKS = 2;

/** Reading of single cells. */
export const CELL_RULES = {
  'C-01': {
    severity: 'error',
    check: (subject) => each(subject, (reading) => reading.value.kind === 'text'),
  },
  'C-02': { severity: 'note', check: kindsApart },
  'C-03': { severity: 'warning', check: blankCells },
  'C-04': {
    severity: 'error',
    arithmetic: true,
    check: (subject) =>
      each(subject, (reading) => isKind(reading, ['count', 'amount']) && numberIn(reading) < 0),
  },
  'C-05': {
    severity: 'error',
    check: (subject) =>
      each(
        subject,
        (reading) => isKind(reading, ['count', 'signed']) && !Number.isInteger(numberIn(reading)),
      ),
  },
  'C-08': {
    severity: 'note',
    check: (subject) => each(subject, (reading) => lookAlikes(rawOf(subject, reading), reading)),
  },
  'C-10': {
    severity: 'warning',
    check: (subject) => each(subject, (reading) => likeAYear(subject, reading)),
  },
  'C-11': {
    severity: 'note',
    check: (subject) => each(subject, (reading) => /[件条次个项人份宗起篇元万亿]/.test(digitsOf(reading))),
  },
  'C-12': {
    severity: 'note',
    check: (subject) =>
      each(subject, (reading) => isKind(reading, ['amount']) && decimalsOf(digitsOf(reading)) > 6),
  },
} satisfies Rules;

function cellsIn(subject: Subject): readonly Reading[] {
  return subject.report.readings.filter((reading) => reading.place === 'table');
}

/** One failing verdict per cell that `odd` names; many of them in one. */
function each(subject: Subject, odd: (reading: Reading) => boolean): readonly Verdict[] {
  const cells = cellsIn(subject);
  if (cells.length === 0) return [undecidable('no-table')];
  const found = cells.filter(odd);
  const [first] = found;
  if (!first) return [pass({ cells: cells.length })];
  if (found.length <= MOST_SINGLE)
    return found.map((cell) => fail({ ...factsOf(subject, cell), cells: 1 }, [cell.span], [cell.key]));
  return [
    fail(
      { ...factsOf(subject, first), cells: found.length },
      found.map((cell) => cell.span),
      found.map((cell) => cell.key),
    ),
  ];
}

function factsOf(subject: Subject, cell: Reading) {
  const raw = rawOf(subject, cell).trim().slice(0, 40);
  return {
    ...about(cell.key),
    text: raw,
    ...(cell.value.kind === 'number' ? { figure: cell.value.number } : {}),
  };
}

/** C-02: the states of a cell, counted and never turned into one another. */
function kindsApart(subject: Subject): Verdict {
  const cells = cellsIn(subject);
  if (cells.length === 0) return undecidable('no-table');
  const count = (kind: string): number => cells.filter((cell) => cell.value.kind === kind).length;
  return pass({
    cells: cells.length,
    numbers: count('number'),
    blanks: count('blank'),
    marks: count('not-applicable'),
    words: count('text'),
  });
}

/** C-03: blank cells, all in one message; up to two are a note. */
function blankCells(subject: Subject): Verdict {
  const cells = cellsIn(subject);
  if (cells.length === 0) return undecidable('no-table');
  const blanks = cells.filter((cell) => cell.value.kind === 'blank');
  const [first] = blanks;
  if (!first) return pass({ cells: cells.length, blanks: 0 });
  return fail(
    { ...about(first.key), cells: cells.length, blanks: blanks.length },
    blanks.map((cell) => cell.span),
    blanks.map((cell) => cell.key),
    blanks.length <= FEW_BLANKS ? 'note' : 'warning',
  );
}

function isKind(reading: Reading, kinds: readonly Kind[]): boolean {
  const kind = figureOf(reading.key)?.kind;
  return reading.value.kind === 'number' && kind !== undefined && kinds.includes(kind);
}

function numberIn(reading: Reading): number {
  return reading.value.kind === 'number' ? reading.value.number : 0;
}

function digitsOf(reading: Reading): string {
  return reading.value.kind === 'number' ? reading.value.digits : '';
}

function rawOf(subject: Subject, { span: [start, end] }: Reading): string {
  return subject.document.text.slice(start, end);
}

function decimalsOf(digits: string): number {
  return /[.．](\d{1,40})/.exec(digits.normalize('NFKC'))?.[1]?.length ?? 0;
}

/** A number in full-width digits, or a token that is a number but for O, l, I or 〇. */
function lookAlikes(raw: string, reading: Reading): boolean {
  if (reading.value.kind === 'number') return /[０-９．]/.test(raw);
  if (reading.value.kind !== 'text') return false;
  const token = raw.normalize('NFKC').replace(/\s+/g, '');
  if (!/[OolI〇○]/.test(token)) return false;
  return /^\d{1,15}(?:\.\d{1,10})?$/.test(token.replace(/[Oo〇○]/g, '0').replace(/[lI]/g, '1'));
}

/** 2018–2030 in a count whose neighbours in the row, or else in the table, are all below fifty. */
function likeAYear(subject: Subject, reading: Reading): boolean {
  const figure = numberIn(reading);
  if (!isKind(reading, ['count']) || figure < 2018 || figure > 2030) return false;
  const row = reading.key.slice(0, reading.key.lastIndexOf('.') + 1);
  const section = figureOf(reading.key)?.section;
  const others = cellsIn(subject).filter((cell) => cell !== reading && cell.value.kind === 'number');
  const inRow = others.filter((cell) => cell.key.startsWith(row));
  const neighbours =
    inRow.length > 0 ? inRow : others.filter((cell) => figureOf(cell.key)?.section === section);
  return neighbours.length > 0 && neighbours.every((cell) => numberIn(cell) < 50);
}

/** Hints read the same rows as cells do; a report without tables has nothing to hint at. */
export function hint(verdict: Verdict | undefined): Verdict {
  return verdict ?? notApplicable('nothing-to-suggest');
}
