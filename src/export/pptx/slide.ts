import type { PlannedGrid } from './grid.ts';
import type { PlannedChart } from './plan.ts';

/** One slide: everything on it as text, and its native chart or table. */
export interface Slide {
  readonly title: string;
  /** Unit and what is measured. */
  readonly subtitle: string;
  /** Notes, coverage and what is missing, one line each. */
  readonly notes: readonly string[];
  /** Source, data version and date. */
  readonly source: string;
  /** Speaker notes: definition, 口径, permalink. */
  readonly speaker: string;
  /** What the chart shows, for who cannot see it. */
  readonly alt: string;
  readonly chart: PlannedChart | PlannedGrid;
}

/** A file of slides. `title` is the deck's; with more than one slide it gets a cover. */
export interface Deck {
  readonly title: string;
  readonly subtitle: string;
  readonly slides: readonly Slide[];
}
