import type { Key, Name, Unit } from '../catalogue/figure.ts';

/** Charts in the order they are offered; also the names of their pages. */
export const CHART_IDS = [
  'disclosure',
  'channels',
  'licences',
  'penalties',
  'coercion',
  'fees',
  'requests',
  'outcomes',
  'refusals',
  'applicants',
  'disputes',
] as const;
export type ChartId = (typeof CHART_IDS)[number];

/** How a chart is drawn. dots: parts that overlap, with a total mark apart; stack: parts that do add up. */
export type Shape = 'bars' | 'dots' | 'stack' | 'balance';

export interface SeriesSpec {
  readonly key: Key;
  readonly label: Name;
  readonly role: 'figure' | 'part' | 'total' | 'pending';
}

/** What one chart shows and how. Everything else is in the view. */
export interface ChartSpec {
  readonly id: ChartId;
  readonly shape: Shape;
  readonly title: Name;
  /** One plain sentence: what the figure counts. */
  readonly definition: Name;
  readonly unit: Unit;
  readonly series: readonly SeriesSpec[];
  readonly logarithmic: boolean;
  /** Share view offered: only where the parts add up to the whole by the form itself. */
  readonly shares: boolean;
}
