import type { ChartId } from '../table/spec.ts';
import type { By } from '../table/together/by.ts';

export const SORTS = ['office', 'value', 'year'] as const;
export type Sort = (typeof SORTS)[number];

/**
 * What part of the dataset is asked for. The address bar owns it; an empty list means all, but for years, of which
 * the site chooses where none is named (`table/opening.ts`).
 */
export interface View {
  readonly chart: ChartId;
  readonly offices: readonly string[];
  readonly districts: readonly string[];
  readonly kinds: readonly string[];
  readonly years: readonly number[];
  /** All years, where no year is named and the site would open on one. */
  readonly everyYear: boolean;
  /** Rows of offices, or of districts or kinds. */
  readonly by: By;
  /** null: as the site chooses for what is shown. */
  readonly sort: Sort | null;
  readonly descending: boolean;
  readonly scale: 'linear' | 'log';
  readonly shares: boolean;
  /** Years on the horizontal axis, one line per office. */
  readonly trend: boolean;
  /** Id of the one series or rate looked at; '' for all of the chart. */
  readonly of: string;
  /** Id of the denominator of that rate; '' for its first. */
  readonly per: string;
  /** How it is drawn: bars: the chart's own marks · heat: a table of toned numbers · spread: rates over cases · null: as the site chooses. */
  readonly as: 'bars' | 'heat' | 'spread' | null;
  /** One chart alone, for an iframe. */
  readonly embed: boolean;
  readonly theme: 'auto' | 'light' | 'dark';
}

/** The view that an address without parameters shows. */
export const DEFAULT_VIEW: View = {
  chart: 'disclosure',
  offices: [],
  districts: [],
  kinds: [],
  years: [],
  everyYear: false,
  by: 'office',
  sort: null,
  descending: false,
  scale: 'linear',
  shares: false,
  trend: false,
  of: '',
  per: '',
  as: null,
  embed: false,
  theme: 'auto',
};
