import type { ChartId } from '../spec.ts';

/** A figure that is told of a place: the chart where it is compared, and which of that chart's series or rates it is. */
export interface KeyFigure {
  readonly chart: ChartId;
  /** Id of the series or of the rate. */
  readonly of: string;
  /** The chart has no other. */
  readonly alone?: true;
}

/** What is told of a place, in the order of the form. */
export const KEY_FIGURES: readonly KeyFigure[] = [
  { chart: 'disclosure', of: 'disclosure.total', alone: true },
  { chart: 'licences', of: 'licence.decisions', alone: true },
  { chart: 'penalties', of: 'penalty.decisions', alone: true },
  { chart: 'coercion', of: 'coercion.decisions', alone: true },
  { chart: 'requests', of: 'request.received.total' },
  { chart: 'requests', of: 'request.processed.total' },
  { chart: 'requests', of: 'request.carried-out.total' },
  { chart: 'outcomes', of: 'out.any' },
  { chart: 'outcomes', of: 'out.refused' },
  { chart: 'disputes', of: 'review.total' },
  { chart: 'disputes', of: 'litigation-direct.total' },
  { chart: 'disputes', of: 'litigation-after-review.total' },
];

/** The figure by which places are told first. */
export const FIRST_FIGURE = 'request.received.total';
