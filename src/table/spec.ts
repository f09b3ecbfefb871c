import type { Key, Name, Unit } from '../catalogue/figure.ts';

/** Id of a chart: ASCII, stable for ever, the name of its page and of its files. */
export type ChartId = string;

/** Part of the report that charts stand under in lists. */
export interface ChartGroup extends Name {
  readonly id: string;
}

/** How a chart is drawn. dots: parts that overlap, with a total mark apart; stack: parts that do add up. */
export type Shape = 'bars' | 'dots' | 'stack' | 'balance';

export interface SeriesSpec {
  readonly key: Key;
  /**
   * Leaf cells to add up where the form prints no cell for `key` itself (不予公开 is eight rows). Never a printed
   * 总计 among its own parts (rule I-03). The sum is a number only if every one of them is.
   */
  readonly keys?: readonly Key[];
  readonly label: Name;
  readonly role: 'figure' | 'part' | 'total' | 'pending';
  /** Heading shared by neighbouring series. */
  readonly group?: Name;
}

/** What one chart shows and how. Everything else is in the view. */
export interface ChartSpec {
  readonly id: ChartId;
  /** Short name, for lists of charts and the heading of its page. */
  readonly label: Name;
  readonly group: ChartGroup;
  readonly shape: Shape;
  readonly title: Name;
  /** One plain sentence: what the figure counts. */
  readonly definition: Name;
  readonly unit: Unit;
  readonly series: readonly SeriesSpec[];
  readonly logarithmic: boolean;
  /** Share view offered: only where the parts add up to the whole by the form itself. */
  readonly shares: boolean;
  /** What the shares are shares of, for the title. */
  readonly whole?: Name;
}
