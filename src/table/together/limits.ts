/** Shares from 0 to 1 within which offices of so many cases lie by chance, 95 % and 99.8 % of them. */
export interface Limits {
  readonly cases: number;
  readonly inner: readonly [least: number, most: number];
  readonly outer: readonly [least: number, most: number];
}

/** What chance alone would do to the shares of the offices shown, and who lies beyond it. */
export interface Chance {
  /** All counts over all cases, from 0 to 1. */
  readonly pooled: number;
  /** Offices with cases. */
  readonly offices: number;
  /** How many times as much as by chance the shares vary. */
  readonly factor: number;
  /** How far the offices lie apart beside chance: a standard deviation, from 0 to 1. */
  readonly spread: number;
  /** Ids of the rows outside the limits, and on which side. */
  readonly outside: readonly { readonly row: string; readonly side: 'below' | 'above' }[];
  /** By cases, ascending. */
  readonly limits: readonly Limits[];
}
