/** Where a chart may draw: left edge, top edge and width in pixels. Heights come out of placing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** One line of text at its baseline. `tone` is a rank of importance; the marks know its colour. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone: 'ink' | 'ink-2';
  readonly bold: boolean;
  /** Stands on a patch of paper, where lines of the plot would run through it. */
  readonly patch: boolean;
}

/** A figure that is no number: the word for why stands in its place. */
export interface PlacedGap {
  readonly row: number;
  readonly series: number;
  readonly label: PlacedText;
}

/** Where an office changes its form: a rule across where a question differs, else a short mark. */
export interface PlacedBreak {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly broken: boolean;
  readonly labels: readonly PlacedText[];
}

/** A plot area with a horizontal scale of its own. */
export interface Frame {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** A horizontal line of marks. `series` is -1 where every series of the row is drawn in it. */
export interface Lane {
  readonly row: number;
  readonly series: number;
  readonly middle: number;
  readonly frame: number;
}

/** Rows laid out, before any figure is drawn. */
export interface Layout {
  readonly frames: readonly Frame[];
  readonly lanes: readonly Lane[];
  readonly texts: readonly PlacedText[];
  readonly breaks: readonly PlacedBreak[];
  /** Below the last tick label. */
  readonly bottom: number;
}

/** Below this width labels stand above the bars instead of beside them. */
export const NARROW = 480;

/** Height kept for tick labels under a frame. */
export const TICKS = 24;

/** Bold Latin letters are wider than the table of widths knows. */
export const BOLDER = 1.07;

/** Size of text that does not say otherwise, in pixels. */
export const SIZE = 12;

/** Text at its place; ink, 12 px, from the left unless said otherwise. */
export function text(
  x: number,
  y: number,
  content: string,
  style: Partial<Omit<PlacedText, 'x' | 'y' | 'text'>> = {},
): PlacedText {
  return {
    x,
    y,
    text: content,
    size: SIZE,
    anchor: 'start',
    tone: 'ink',
    bold: false,
    patch: false,
    ...style,
  };
}
