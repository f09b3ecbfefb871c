import type { Key, Name, Unit } from '../catalogue/figure.ts';
import type { Language } from '../language/language.ts';
import type { Observed } from '../report/value.ts';
import type { ChartId, Shape } from './spec.ts';

/** A row: one office and one year. */
export interface RowHeading {
  /** Id of the report, or `<office>-<year>` where there is none. */
  readonly id: string;
  readonly report: string | null;
  readonly office: string;
  /** Official name; the English one where the table is English. */
  readonly officeName: string;
  /** Short label for the axis. */
  readonly label: string;
  readonly district: string;
  readonly year: number;
  /** Edition of the form, for the drawn break and for the CSV. */
  readonly form: string | null;
}

/** A series: one figure of the chart. `role` total stands apart from the parts and is never stacked with them. */
export interface SeriesHeading {
  readonly id: string;
  readonly key: Key;
  readonly label: string;
  readonly name: Name;
  readonly unit: Unit;
  readonly role: 'figure' | 'part' | 'total' | 'pending';
  /** Heading shared by neighbouring series, or ''. */
  readonly group: string;
  /** Leaf figures added up where the form prints none; empty for a printed figure. */
  readonly sumOf: readonly Key[];
}

/** One figure shown. `share` only where the view asks for shares and every part of the row is a number. */
export interface TableCell {
  /** The figure the cell leads to in its report; for a sum, the first figure added. */
  readonly key: Key;
  readonly observed: Observed;
  readonly share: { readonly numerator: number; readonly denominator: number } | null;
  /** Failing rules that read this figure. */
  readonly flags: readonly string[];
}

/**
 * The figures one chart shows. Every output (marks, HTML table, CSV, XLSX, PPTX, clipboard) is made from this and
 * nothing else. `cells[row][series]`.
 */
export interface ChartTable {
  readonly chart: ChartId;
  /** lines: years on the horizontal axis, one line per office, of the chart's headline figure. */
  readonly shape: Shape | 'lines';
  readonly language: Language;
  readonly title: string;
  /** What is measured, and of what: unit, denominator, period. */
  readonly subtitle: string;
  readonly unit: Unit | '%';
  readonly rows: readonly RowHeading[];
  readonly series: readonly SeriesHeading[];
  readonly cells: readonly (readonly TableCell[])[];
  /** Indexes of rows before which the form changes within one office: a break is drawn, no line joins. */
  readonly breaks: readonly number[];
  readonly scale: 'linear' | 'log';
  readonly shares: boolean;
  /**
   * Offices with at least one number (where shares are shown, one share) among the offices the filters choose; a
   * chosen office without a report counts.
   */
  readonly coverage: { readonly numbers: number; readonly offices: number };
  readonly notes: readonly string[];
  readonly source: string;
  readonly version: string;
}
