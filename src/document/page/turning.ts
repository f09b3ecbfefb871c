import type { DrawnLetter, DrawnPage } from './drawn.ts';
import type { Letter } from './letter.ts';
import type { Point } from './matrix.ts';
import type { Rule, Rules } from './rules.ts';

/** Quarter turns clockwise. */
export type Turn = 0 | 1 | 2 | 3;

/** A letter along one of the page's axes. */
export interface TurnedLetter extends Omit<DrawnLetter, 'angle'> {
  readonly turn: Turn;
}

/** What stands along the axes of a page. */
export interface Sheet {
  readonly letters: readonly TurnedLetter[];
  readonly rules: Rules;
  readonly width: number;
  readonly height: number;
}

/** Letters turned by so few degrees stand along the axis; a scan laid askew is off by a few more as a whole. */
const STRAIGHT = 2;
const ASKEW = 10;

/**
 * The letters along the axes, and how many are slanted: watermarks, stamps. A page that is askew as a whole, as scans
 * are, is straightened.
 */
export function straighten(page: DrawnPage): { readonly sheet: Sheet; readonly slanted: number } {
  const skew = skewOf(page.letters);
  const middle: Point = [page.width / 2, page.height / 2];
  const letters = page.letters.flatMap(({ angle, ...letter }): TurnedLetter[] => {
    const quarters = Math.round((angle - skew) / 90);
    if (Math.abs(angle - skew - quarters * 90) > STRAIGHT) return [];
    const turn = (((quarters % 4) + 4) % 4) as Turn;
    return [{ ...letter, middle: skew === 0 ? letter.middle : turned(letter.middle, middle, -skew), turn }];
  });
  return { sheet: { ...page, letters }, slanted: page.letters.length - letters.length };
}

/** Says of a letter whether it stands along the axes of these, as `straighten` finds them. */
export function standsAlong(letters: readonly DrawnLetter[]): (letter: DrawnLetter) => boolean {
  const skew = skewOf(letters);
  return ({ angle }) => Math.abs(angle - skew - Math.round((angle - skew) / 90) * 90) <= STRAIGHT;
}

/** By how many degrees most letters near an axis are off it. */
function skewOf(letters: readonly DrawnLetter[]): number {
  const counts = new Map<number, number>();
  for (const { angle } of letters) {
    const off = Math.round(angle - Math.round(angle / 90) * 90);
    if (Math.abs(off) <= ASKEW) counts.set(off, (counts.get(off) ?? 0) + 1);
  }
  const [skew = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  return Math.abs(skew) <= STRAIGHT ? 0 : skew;
}

function turned([x, y]: Point, [cx, cy]: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos];
}

/** The sheet turned back so that letters of this turn stand upright. */
export function turnBack({ letters, rules, width, height }: Sheet, turn: Turn): Sheet {
  if (turn === 0) return { letters, rules, width, height };
  const place = ([x, y]: Point): Point =>
    turn === 1 ? [y, width - x] : turn === 2 ? [width - x, height - y] : [height - y, x];
  const { horizontal, vertical } = rules;
  const against = (length: number) => (at: number) => length - at;
  const same = (at: number): number => at;
  const turnedRules: Readonly<Record<1 | 2 | 3, () => Rules>> = {
    1: () => ({
      horizontal: vertical.map(moved(against(width), same)),
      vertical: horizontal.map(moved(same, against(width))),
    }),
    2: () => ({
      horizontal: horizontal.map(moved(against(height), against(width))),
      vertical: vertical.map(moved(against(width), against(height))),
    }),
    3: () => ({
      horizontal: vertical.map(moved(same, against(height))),
      vertical: horizontal.map(moved(against(height), same)),
    }),
  };
  return {
    letters: letters.map((letter) => ({
      ...letter,
      middle: place(letter.middle),
      turn: ((letter.turn - turn + 4) % 4) as Turn,
    })),
    rules: turnedRules[turn](),
    width: turn === 2 ? width : height,
    height: turn === 2 ? height : width,
  };
}

function moved(across: (at: number) => number, along: (at: number) => number): (rule: Rule) => Rule {
  return ({ at, from, to }) => {
    const ends = [along(from), along(to)];
    return { at: across(at), from: Math.min(...ends), to: Math.max(...ends) };
  };
}

/** The turn that most letters have; upright where there are none. */
export function mostTurned(letters: readonly { readonly turn: Turn }[]): Turn {
  const counts = [0, 0, 0, 0];
  for (const { turn } of letters) counts[turn] = (counts[turn] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts)) as Turn;
}

/** An upright letter as lines want it. */
export function asLetter({ character, middle: [x, y], width, size }: TurnedLetter): Letter {
  return { character, x: x - width / 2, width, y, size };
}
