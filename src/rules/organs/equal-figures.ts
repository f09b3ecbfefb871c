import type { Key } from '../../catalogue/figure.ts';
import { numberOf, type Value } from '../../report/value.ts';

/** Figures above zero by key. */
export type Cells = ReadonlyMap<Key, number>;

/** Of the figures above zero in either of two reports, how many must be the same before they look like one. */
const LEAST_SHARE = 0.9;
/** Small counts agree by chance: so many of the equal figures must be at least so large. */
const LEAST_LARGE = 10;
const LARGE = 10;

/** The numbers above zero among the figures of a report. */
export function cellsAboveZero(figures: Iterable<readonly [Key, Value]>): Cells {
  const cells = new Map<Key, number>();
  for (const [key, value] of figures) {
    const number = numberOf(value);
    if (number !== undefined && number > 0) cells.set(key, number);
  }
  return cells;
}

/** The larger figures, which alone can tell one report from another, in the order of the tables. */
export function largeCells(cells: Cells): readonly (readonly [Key, number])[] {
  return [...cells].filter(([, number]) => number >= LARGE);
}

/** Whether a report has figures enough to be taken for another one. */
export function canBeTold(cells: Cells): boolean {
  return largeCells(cells).length >= LEAST_LARGE;
}

/**
 * The figures in which two reports are the same, where they are so in nine tenths of all figures above zero and in
 * ten of ten or more; undefined where chance may have made them alike.
 */
export function equalFigures(mine: Cells, theirs: Cells): readonly Key[] | undefined {
  const equal = [...mine].filter(([key, number]) => theirs.get(key) === number);
  const large = equal.filter(([, number]) => number >= LARGE).length;
  const either = mine.size + [...theirs.keys()].filter((key) => !mine.has(key)).length;
  return large >= LEAST_LARGE && equal.length >= LEAST_SHARE * either ? equal.map(([key]) => key) : undefined;
}
