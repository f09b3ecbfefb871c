import type { Key } from './figure.ts';

/** Printed figures added up. */
export interface Sum {
  readonly of: 'sum';
  /**
   * Leaf cells (不予公开 is eight rows). Never a printed 总计 among its own parts (rule I-03). The sum is a number
   * only if every one of them is.
   */
  readonly parts: readonly Key[];
  /** The cell in which some edition prints the sum itself: where it holds a number, that goes first. */
  readonly whole?: Key;
}

/** A figure as printed, or a sum of printed ones. */
export type Count = { readonly of: 'printed'; readonly key: Key } | Sum;

/** Every figure that is looked at on the way to a count. */
export function cellsOf(count: Count): readonly Key[] {
  if (count.of === 'printed') return [count.key];
  return count.whole === undefined ? count.parts : [count.whole, ...count.parts];
}

/** A cell as it is printed. */
export function printed(key: Key): Count {
  return { of: 'printed', key };
}

/** Cells added up, of which none is counted in another. */
export function addedUp(...parts: readonly Key[]): Sum {
  return { of: 'sum', parts };
}
