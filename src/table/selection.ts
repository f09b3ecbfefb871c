import type { By } from './together/by.ts';

/** What of the dataset a chart shows: the part of the view that tabulating needs. Empty lists mean all. */
export interface Selection {
  readonly offices: readonly string[];
  readonly districts: readonly string[];
  readonly kinds: readonly string[];
  readonly years: readonly number[];
  /** Whether rows are offices, or districts or kinds with their offices added up. */
  readonly by: By;
  readonly sort: 'office' | 'value' | 'year';
  readonly descending: boolean;
  readonly scale: 'linear' | 'log';
  readonly shares: boolean;
  readonly trend: boolean;
  /**
   * Id of the one series shown, which bars, order, course and shares are of; '' for all. A heat table shows all and is
   * ordered by it.
   */
  readonly of: string;
  /** What the rate looked at is of, where it has several denominators; '' for the first. */
  readonly per: string;
  /** bars: the chart's own marks · heat: a table of toned numbers · spread: a share over its cases · null: as the site chooses (`shape-of.ts`). */
  readonly as: 'bars' | 'heat' | 'spread' | null;
}
