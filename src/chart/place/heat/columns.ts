import type { ChartTable } from '../../../table/chart-table.ts';
import { textWidth, wrapText, wrapTo } from '../measure.ts';

/** Height of a line of a heading, and its letters. */
export const HEAD_LINE = 13;
export const HEAD_SIZE = 11;
/** Lines of an upright heading; a sentence of the form takes nine of two letters. */
const MOST_LINES = 10;
/** Longest a heading gets that runs upwards. */
const LONGEST = 128;

/** Columns that stand side by side, by their series: all of them, or as many as the width holds. */
export function bandsOf(table: ChartTable, most: number): number[][] {
  const runs: number[][] = [];
  table.series.forEach(({ group }, at) => {
    const last = runs.at(-1);
    if (last && table.series[at - 1]?.group === group) last.push(at);
    else runs.push([at]);
  });
  // Groups stay whole where they can; where one is wider than a band, even bands waste least.
  if (runs.some(({ length }) => length > most)) {
    const all = runs.flat();
    const each = Math.ceil(all.length / Math.ceil(all.length / most));
    return Array.from({ length: Math.ceil(all.length / each) }, (_, at) =>
      all.slice(at * each, (at + 1) * each),
    );
  }
  const bands: number[][] = [];
  for (const run of runs) {
    const last = bands.at(-1);
    if (last && last.length + run.length <= most) last.push(...run);
    else bands.push([...run]);
  }
  return bands;
}

/** Headings of columns: upright where the words fit the columns, else running upwards. */
export interface ColumnHeads {
  readonly turned: boolean;
  /** Lines of each heading, by series. */
  readonly lines: readonly (readonly string[])[];
  readonly height: number;
}

/** Breaks the names of columns of a width into lines. */
export function headsOf(table: ChartTable, width: number): ColumnHeads {
  const room = width - 4;
  const labels = table.series.map(({ label }) => label);
  const upright = labels.map((label) => wrapText(label, HEAD_SIZE, room));
  const fits = labels.every(
    (label, at) =>
      label.split(/[\s\u2e80-\uffff]+/u).every((word) => textWidth(word, HEAD_SIZE) <= room) &&
      (upright[at]?.length ?? 0) <= MOST_LINES,
  );
  if (fits) {
    const most = Math.max(0, ...upright.map(({ length }) => length));
    return { turned: false, lines: upright, height: most * HEAD_LINE + 6 };
  }
  const most = Math.max(1, Math.floor((width - 2) / HEAD_LINE));
  const lines = labels.map((label) => wrapTo(label, HEAD_SIZE, LONGEST, most));
  const longest = Math.max(0, ...lines.flat().map((line) => textWidth(line, HEAD_SIZE)));
  return { turned: true, lines, height: longest + 8 };
}
