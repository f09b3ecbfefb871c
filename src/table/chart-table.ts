import type { Key, Kind, Unit } from '../catalogue/figure.ts';
import type { Language } from '../language/language.ts';
import type { ReportEntry } from '../dataset/dataset.ts';
import type { TableCell } from './cell.ts';
import type { ChartId, RateTerms, Shape } from './spec.ts';
import type { By } from './together/by.ts';
import type { Chance } from './together/limits.ts';

/** A row: one office, or several together, and one year. */
export interface RowHeading {
  /** Id of the report, or `<office>-<year>` where there is none. */
  readonly id: string;
  readonly report: string | null;
  /** Of several offices together an id that no office has, `district:…`. */
  readonly office: string;
  /** Id of the office on whose line it stands in a course of years, where that is not its own: the one it was renamed to. */
  readonly line?: string;
  /** Official name; the English one where the table is English. */
  readonly officeName: string;
  /** Short label for the axis. */
  readonly label: string;
  readonly district: string;
  readonly year: number;
  /** Edition of the form, for the CSV. */
  readonly form: ReportEntry['form'];
  /** Whose figures the report's tables hold, for the CSV; null where there is no report. */
  readonly scope: ReportEntry['scope'] | null;
  /** Its name as printed in a sentence; '' where there is no form. */
  readonly formName: string;
  /** Where the row is several offices together: of what district or kind, how many, and of how many a report is held. */
  readonly together?: {
    readonly by: Exclude<By, 'office'>;
    /** The district or kind as the register has it. */
    readonly value: string;
    readonly offices: number;
    readonly reports: number;
  };
}

/** Whether some report is held of a row. */
export function isHeld({ report, together }: RowHeading): boolean {
  return report !== null || (together?.reports ?? 0) > 0;
}

/** A row whose form is another than that of its office's row before: a mark for every series, a break for some. */
export interface FormChange {
  readonly row: number;
  /** Indexes of the series whose question differs between the two forms; no line joins them. The others run on. */
  readonly differing: readonly number[];
}

/** A series: one figure of the chart. `role` total stands apart from the parts and is never stacked with them. */
export interface SeriesHeading {
  readonly id: string;
  /** What is counted; of a rate, by its numerator. */
  readonly key: Key;
  readonly label: string;
  /** What is counted. */
  readonly unit: Unit;
  /** rate: not the count is shown but how many of how many. */
  readonly kind: Kind | 'rate';
  readonly role: 'figure' | 'part' | 'total' | 'pending';
  /** Heading shared by neighbouring series, or ''. */
  readonly group: string;
  /** Of a rate that is shown alone: what it divides. */
  readonly terms?: RateTerms;
  /** Leaf figures added up where the form prints none; empty for a printed figure. */
  readonly sumOf: readonly Key[];
}

/**
 * How many of the offices chosen have a number (where rates are shown, a rate), and what the others have instead:
 * reports that do not state it, forms that do not ask for it, no report in the collection. They add up to `offices`.
 */
export interface Coverage {
  readonly offices: number;
  readonly numbers: number;
  readonly unstated: number;
  readonly unasked: number;
  readonly unreported: number;
}

/**
 * The figures one chart shows. Every output (marks, HTML table, CSV, XLSX, PPTX, clipboard) is made from this and
 * nothing else. `cells[row][series]`.
 */
export interface ChartTable {
  readonly chart: ChartId;
  /**
   * lines: years on the horizontal axis, one line per office, of the chart's headline figure. heat: a table of numbers,
   * the more the stronger the tone. funnel: one share over its cases, with the limits of chance.
   */
  readonly shape: Shape | 'lines' | 'heat' | 'funnel';
  readonly language: Language;
  /** What its rows are. */
  readonly by: By;
  readonly title: string;
  /** What is measured, and of what: unit, denominator, period. */
  readonly subtitle: string;
  readonly unit: Unit | '%';
  /** What the figures come to, in a sentence (`answer.ts`); '' where there is none to say. */
  readonly answer: string;
  readonly rows: readonly RowHeading[];
  readonly series: readonly SeriesHeading[];
  readonly cells: readonly (readonly TableCell[])[];
  /** Where the form changes within one office, by year where lines are drawn, else between neighbouring rows. */
  readonly formChanges: readonly FormChange[];
  readonly scale: 'linear' | 'log';
  /** Parts are shown as shares of their whole. */
  readonly shares: boolean;
  readonly coverage: Coverage;
  /** Of a funnel: what chance would do; null where it cannot be told, and of every other shape. */
  readonly chance: Chance | null;
  /** The first says what is counted. */
  readonly notes: readonly string[];
  readonly source: string;
  readonly version: string;
}
