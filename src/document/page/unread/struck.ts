import { NEAR } from '../cluster.ts';
import type { DrawnLetter, DrawnPage } from '../drawn.ts';
import type { Rule } from '../rules.ts';

/** A line through letters runs so near their middle, in parts of their size; one under them runs lower. */
const MIDDLE = 0.22;
/** It begins and ends with them, or with a space beside them, in parts of their size. */
const BESIDE = 0.6;
/** Larger letters are no text that anybody strikes: they are titles or watermarks. */
const LARGEST = 40;
/** So much of it lies over letters. */
const COVERED = 0.5;
const BUCKET = 8;
const MOST_LOOKS = 4_000_000;

/** A letter by its place along and across a direction of the page. */
interface Placed {
  readonly letter: DrawnLetter;
  readonly from: number;
  readonly to: number;
  readonly across: number;
}

/**
 * A page without the letters that a line strikes through, and without those lines. A line strikes through what it
 * begins and ends with, and a table's line from border to border strikes nothing.
 */
export function withoutStruck(page: DrawnPage): DrawnPage {
  const { horizontal, vertical } = page.rules;
  const struck = new Set<DrawnLetter>();
  const lines = new Set<Rule>();
  let places = 0;
  const strike = (rules: readonly Rule[], posts: readonly Rule[], turn: 0 | 1): void => {
    const lettersOn = lettersAlong(page.letters, turn);
    for (const rule of rules) {
      const over = lettersOn(rule);
      if (!isStruckBy(over, rule)) continue;
      if ([rule.from, rule.to].every((end) => posts.some((post) => meets(post, rule.at, end)))) continue;
      for (const { letter } of over) struck.add(letter);
      lines.add(rule);
      if (over.some(({ letter }) => isDigit(letter))) places += 1;
    }
  };
  strike(horizontal, vertical, 0);
  strike(vertical, horizontal, 1);
  if (struck.size === 0) return page;
  const kept = (rule: Rule): boolean => !lines.has(rule);
  return {
    ...page,
    letters: page.letters.filter((letter) => !struck.has(letter)),
    rules: { horizontal: horizontal.filter(kept), vertical: vertical.filter(kept) },
    struck: places,
  };
}

function isDigit({ character }: DrawnLetter): boolean {
  return /[\d\uff10-\uff19]/.test(character);
}

function meets({ at, from, to }: Rule, across: number, along: number): boolean {
  return Math.abs(at - along) < NEAR && from <= across + NEAR && to >= across - NEAR;
}

/** Finds the letters of a direction through whose middle a line of that direction runs. */
function lettersAlong(letters: readonly DrawnLetter[], turn: 0 | 1): (rule: Rule) => readonly Placed[] {
  const rows = new Map<number, Placed[]>();
  let largest = 0;
  let looks = 0;
  for (const letter of letters) {
    if (letter.size > LARGEST || Math.abs(Math.round(letter.angle / 90)) % 2 !== turn) continue;
    const [x, y] = letter.middle;
    const [along, across] = turn === 0 ? [x, y] : [y, x];
    const placed = { letter, from: along - letter.width / 2, to: along + letter.width / 2, across };
    const row = rows.get(Math.floor(across / BUCKET));
    if (row) row.push(placed);
    else rows.set(Math.floor(across / BUCKET), [placed]);
    largest = Math.max(largest, letter.size);
  }
  return ({ at, from, to }) => {
    const found: Placed[] = [];
    const reach = largest * MIDDLE;
    for (let row = Math.floor((at - reach) / BUCKET); row <= Math.floor((at + reach) / BUCKET); row += 1) {
      for (const placed of rows.get(row) ?? []) {
        looks += 1;
        if (looks > MOST_LOOKS) return [];
        const { letter } = placed;
        const middle = (placed.from + placed.to) / 2;
        if (Math.abs(at - placed.across) < letter.size * MIDDLE && middle > from && middle < to)
          found.push(placed);
      }
    }
    return found;
  };
}

function isStruckBy(letters: readonly Placed[], { from, to }: Rule): boolean {
  if (letters.length === 0) return false;
  const first = letters.reduce((one, other) => (other.from < one.from ? other : one));
  const last = letters.reduce((one, other) => (other.to > one.to ? other : one));
  const covered = letters.reduce((sum, letter) => sum + letter.to - letter.from, 0);
  return (
    Math.abs(first.from - from) <= first.letter.size * BESIDE &&
    Math.abs(last.to - to) <= last.letter.size * BESIDE &&
    covered >= (to - from) * COVERED
  );
}
