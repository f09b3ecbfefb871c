import type { Authority } from '../../src/catalogue/authorities.ts';
import type { Key } from '../../src/catalogue/figure.ts';

/** How much of what occurs among real reports is planted among invented ones. */
export interface Planting {
  /** Offices that tell what each channel published and no total. */
  readonly withoutTotal: number;
  /** Reports that nobody published. */
  readonly missing: number;
  /** Offices that did not exist before some year. */
  readonly newcomers: number;
  /** Offices that go on under another name. */
  readonly renamed: number;
  /** Pairs of offices that go on as one. */
  readonly merged: number;
  /** Governments of a district whose report is the sum of its offices'. */
  readonly summaries: number;
  /** Reports with one wrong cell. */
  readonly slips: number;
  /** Offices that grant unusually little. */
  readonly sparing: number;
  /** Offices with ten times the requests. */
  readonly sought: number;
}

/** Planted unless told otherwise. */
export const USUAL_PLANTING: Planting = {
  withoutTotal: 2,
  missing: 3,
  newcomers: 1,
  renamed: 1,
  merged: 1,
  summaries: 1,
  slips: 4,
  sparing: 2,
  sought: 1,
};

/** Nothing out of the way: every office reports every year, and every sum holds. */
export const NOTHING_PLANTED: Planting = {
  withoutTotal: 0,
  missing: 0,
  newcomers: 0,
  renamed: 0,
  merged: 0,
  summaries: 0,
  slips: 0,
  sparing: 0,
  sought: 0,
};

interface OfOffice {
  readonly office: string;
}
interface Follows extends OfOffice {
  readonly from: readonly string[];
  readonly since: number;
}
interface Slip extends OfOffice {
  readonly year: number;
  /** The cell, and by how much it is printed too high. */
  readonly key: Key;
  readonly by: number;
}

/** One thing that was planted, by the ids of the offices concerned. */
export type Planted =
  | ({ readonly kind: 'without-total' } & OfOffice)
  | ({ readonly kind: 'sparing' } & OfOffice)
  | ({ readonly kind: 'sought' } & OfOffice)
  | ({ readonly kind: 'summary' } & OfOffice)
  | ({ readonly kind: 'missing'; readonly year: number } & OfOffice)
  | ({ readonly kind: 'newcomer'; readonly since: number } & OfOffice)
  | ({ readonly kind: 'renamed' } & Follows)
  | ({ readonly kind: 'merged' } & Follows)
  | ({ readonly kind: 'slip' } & Slip);

/** An organ with its years and its ways. Years are inclusive. */
export interface PlannedOffice {
  readonly authority: Authority;
  /** What it decides on in a usual year, by row of table 二. */
  readonly acts: Readonly<Record<string, number>>;
  /** How much larger than usual the organ is. */
  readonly size: number;
  readonly from: number;
  readonly until: number;
  /** Organs whose pending requests it takes over in its first year. */
  readonly follows: readonly string[];
  readonly missing: ReadonlySet<number>;
  readonly tellsTotal: boolean;
  readonly sparing: boolean;
  readonly sought: boolean;
  /** Its figures are those of the organs below it, added up. */
  readonly sums: boolean;
  /** By year: the cell printed wrong. */
  readonly slips: ReadonlyMap<number, { readonly key: Key; readonly by: number }>;
}
