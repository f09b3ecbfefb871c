import { changeAbove } from './form-change.ts';
import { numberAt } from './lanes.ts';
import { NAME_STEP } from './line-names.ts';
import type { ChartTable, RowHeading } from '../../table/chart-table.ts';

/** One office and year on its line. */
export interface JoinedPoint {
  readonly row: number;
  readonly line: number;
  readonly x: number;
  readonly y: number;
}

/** Years an office has a number for in a row, to one question: the only points a line may join. */
export interface PlacedLine {
  readonly line: number;
  readonly points: readonly JoinedPoint[];
}

/** An office and year without a number, in the strip under the plot. */
export interface PlacedMissing {
  readonly row: number;
  readonly line: number;
  readonly x: number;
  readonly y: number;
}

export interface JoinedYears {
  readonly points: readonly JoinedPoint[];
  readonly lines: readonly PlacedLine[];
  readonly missing: readonly Omit<PlacedMissing, 'y'>[];
  /** Half-way between two years of different forms where the question differs; else at the later year. */
  readonly changes: readonly { readonly x: number; readonly broken: boolean }[];
}

/** The office on whose line a row stands: after a renaming, the one it is now. */
export function lineOf({ line, office }: RowHeading): string {
  return line ?? office;
}

/** One office through the years: its points, and lines only between years that follow each other and answer one question. */
export function joinYears(
  table: ChartTable,
  office: string,
  line: number,
  scale: { readonly x: (year: number) => number; readonly y: (number: number) => number },
): JoinedYears {
  const points: JoinedPoint[] = [];
  const lines: PlacedLine[] = [];
  const missing: Omit<PlacedMissing, 'y'>[] = [];
  const changes: JoinedYears['changes'][number][] = [];
  let run: JoinedPoint[] = [];
  const close = (): void => {
    if (run.length > 1) lines.push({ line, points: run });
    run = [];
  };
  const rows = table.rows
    .map((heading, row) => ({ row, year: heading.year, office: lineOf(heading) }))
    .filter((one) => one.office === office)
    .sort((a, b) => a.year - b.year);
  let before: number | undefined;
  for (const { row, year } of rows) {
    const x = scale.x(year);
    const change = changeAbove(table, row);
    const broken = change?.differing.includes(0) === true;
    if (change && before !== undefined) changes.push({ x: broken ? (x + scale.x(before)) / 2 : x, broken });
    if (broken || (before !== undefined && year !== before + 1)) close();
    const number = numberAt(table, row, 0);
    if (number === undefined) {
      close();
      missing.push({ row, line, x });
    } else {
      const point = { row, line, x, y: scale.y(number) };
      points.push(point);
      run.push(point);
    }
    before = year;
  }
  close();
  return { points, lines, missing, changes };
}

/** Hollow marks from `top` down: a height of its own for each office without any number, the others below them. */
export function stackMissing(
  joined: readonly JoinedYears[],
  noNumber: readonly boolean[],
  top: number,
): PlacedMissing[] {
  const own = noNumber.flatMap((is, line) => (is ? [line] : []));
  const nth = new Map<number, number>();
  return joined
    .flatMap((office) => office.missing)
    .map((one) => {
      const alone = own.indexOf(one.line);
      if (alone >= 0) return { ...one, y: top + alone * NAME_STEP };
      const before = nth.get(one.x) ?? own.length;
      nth.set(one.x, before + 1);
      return { ...one, y: top + before * NAME_STEP };
    });
}
