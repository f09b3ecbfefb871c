import { placeAxis, type PlacedAxis } from './axis.ts';
import { numberAt } from './bars.ts';
import { absenceWord, formatNumber } from './format.ts';
import { cutText, textWidth } from './measure.ts';
import { NARROW, text, type Box, type Layout, type PlacedText } from './placed.ts';
import type { ChartTable } from './table.ts';
import { chartWords } from './words.ts';

/** One office and year on its line. */
export interface PlacedPoint {
  readonly row: number;
  readonly line: number;
  readonly x: number;
  readonly y: number;
}

/** Years an office has a number for in a row, in one edition of the form: the only points a line may join. */
export interface PlacedLine {
  readonly line: number;
  readonly points: readonly PlacedPoint[];
}

/** An office and year without a number, in the strip under the plot. */
export interface PlacedMissing {
  readonly row: number;
  readonly line: number;
  readonly x: number;
  readonly y: number;
}

/** An upright rule between two years in which some office changed its form. */
export interface PlacedChange {
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
}

export interface PlacedLines {
  readonly layout: Layout;
  readonly axis: PlacedAxis;
  readonly points: readonly PlacedPoint[];
  readonly lines: readonly PlacedLine[];
  readonly missing: readonly PlacedMissing[];
  readonly changes: readonly PlacedChange[];
  /** Office names at the right end, pushed apart so that none covers another. */
  readonly names: readonly { readonly line: number; readonly from: number; readonly label: PlacedText }[];
}

const SIZE = 12;
const STEP = 16;

/** Places years from left to right and one line per office. Nothing joins across a gap or a change of form. */
export function placeLines(table: ChartTable, box: Box): PlacedLines {
  const offices = [...new Set(table.rows.map((row) => row.office))];
  const labels = offices.map((office) => table.rows.find((row) => row.office === office)?.label ?? '');
  const years = [...new Set(table.rows.map((row) => row.year))].sort((a, b) => a - b);
  const nameRoom = Math.min(
    Math.max(40, ...labels.map((label) => textWidth(label, SIZE))) + 18,
    box.width * (box.width < NARROW ? 0.38 : 0.3),
  );
  const numbers = table.rows.flatMap((_, row) => numberAt(table, row, 0) ?? []);
  const tickRoom = textWidth(formatNumber(Math.max(0, ...numbers)), 11) + 16;
  const left = box.x + tickRoom + 14;
  const right = Math.max(left + 40, box.x + box.width - nameRoom - 10);
  const top = box.y + 8;
  const bottom = top + Math.max(240, offices.length * STEP);
  const axis = placeAxis({
    numbers,
    scale: table.scale,
    from: bottom,
    to: top + 6,
    whole: table.unit !== '万元',
    upright: true,
  });
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? first;
  const xOf = (year: number): number =>
    last === first ? (left + right) / 2 : left + ((year - first) / (last - first)) * (right - left);

  const points: PlacedPoint[] = [];
  const missing: PlacedMissing[] = [];
  const lines: PlacedLine[] = [];
  const changes = new Set<number>();
  const hollow = new Map<number, number>();
  offices.forEach((office, line) => {
    let run: PlacedPoint[] = [];
    const close = (): void => {
      if (run.length > 1) lines.push({ line, points: run });
      run = [];
    };
    let before: { year: number; form: string | null } | undefined;
    const rows = table.rows.flatMap((row, index) => (row.office === office ? [index] : []));
    rows.sort((a, b) => (table.rows[a]?.year ?? 0) - (table.rows[b]?.year ?? 0));
    for (const index of rows) {
      const row = table.rows[index];
      if (!row) continue;
      const x = xOf(row.year);
      const changed =
        before !== undefined && row.form !== null && before.form !== null && row.form !== before.form;
      if (changed && before) changes.add((x + xOf(before.year)) / 2);
      if (changed || (before && row.year !== before.year + 1)) close();
      const number = numberAt(table, index, 0);
      if (number === undefined) {
        close();
        const nth = hollow.get(row.year) ?? 0;
        hollow.set(row.year, nth + 1);
        missing.push({ row: index, line, x, y: bottom + 46 + nth * 14 });
      } else {
        const point = { row: index, line, x, y: axis.x(number) };
        points.push(point);
        run.push(point);
      }
      before = { year: row.year, form: row.form ?? before?.form ?? null };
    }
    close();
  });
  const depth = Math.max(0, ...hollow.values());
  return {
    layout: {
      frames: [{ from: left, to: right, top, bottom }],
      lanes: [],
      texts: [
        ...years.map((year) =>
          text(xOf(year), bottom + 20, String(year), { anchor: 'middle', tone: 'ink-2' }),
        ),
        ...(depth > 0
          ? [text(box.x, bottom + 50, chartWords(table.language).noNumber, { size: 11, tone: 'ink-2' })]
          : []),
      ],
      breaks: [],
      bottom: bottom + 30 + (depth > 0 ? depth * 14 + 12 : 0),
    },
    axis,
    points,
    lines,
    missing,
    changes: [...changes].map((x) => ({ x, y1: top, y2: bottom })),
    names: placeNames(labels, points, right, nameRoom, top, bottom),
  };
}

/** Puts each name at the height of its last point, then pushes names apart from the top down and back up. */
function placeNames(
  labels: readonly string[],
  points: readonly PlacedPoint[],
  right: number,
  room: number,
  top: number,
  bottom: number,
): PlacedLines['names'] {
  const wanted = labels.flatMap((label, line) => {
    const last = points.filter((point) => point.line === line).at(-1);
    return last ? [{ line, label, from: last.y, y: last.y }] : [];
  });
  wanted.sort((a, b) => a.from - b.from);
  let limit = top;
  for (const name of wanted) {
    name.y = Math.max(name.y, limit);
    limit = name.y + STEP;
  }
  limit = bottom;
  for (const name of [...wanted].reverse()) {
    name.y = Math.min(name.y, limit);
    limit = name.y - STEP;
  }
  return wanted.map(({ line, label, from, y }) => ({
    line,
    from,
    label: text(right + 18, y + SIZE * 0.36, cutText(label, SIZE, room - 8), { size: SIZE }),
  }));
}

/** Short word in the strip of missing years, by the reason. */
export function missingWord(table: ChartTable, row: number): string {
  const cell = table.cells[row]?.[0];
  return cell ? absenceWord(cell.observed, table.language) : '';
}
