import type { Component } from 'svelte';
import type { ChartTable } from '../table/chart-table.ts';
import type { Box, Layout } from './place/placed.ts';

/** What the marks need to make a figure visitable: where it leads and what it is called. */
export interface Visit {
  readonly href: (row: number, series: number) => string | undefined;
  readonly name: (row: number, series: number) => string;
}

/** How the columns of a table of marks are sorted by pressing their names. */
export interface SortBy {
  readonly href: (series: number) => string | undefined;
  readonly press: (series: number) => void;
}

/** What every kind of marks is given: the figures, where to draw them, and where each of them leads. */
export interface MarksProps {
  readonly table: ChartTable;
  readonly box: Box;
  /** null: a picture only. */
  readonly visit: Visit | null;
  readonly sort?: SortBy | undefined;
}

/** How charts of one shape are placed and drawn. The marks place themselves; the chart asks how far down they reach. */
export interface ChartShape {
  readonly place: (table: ChartTable, box: Box) => { readonly layout: Layout };
  readonly Marks: Component<MarksProps>;
}
