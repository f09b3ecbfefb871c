import { placeAxis, type PlacedAxis } from './axis.ts';
import { numberAt } from './bars.ts';
import { formatNumber } from './format.ts';
import { endNames, listNames, NAME_STEP, yearsThatFit, type PlacedLineName } from './line-names.ts';
import { textWidth } from './measure.ts';
import { NARROW, text, type Box, type Layout } from './placed.ts';
import type { ChartTable } from './table.ts';
import { chartWords } from './words.ts';

/** One office and year on its line. */
interface PlacedPoint {
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
interface PlacedMissing {
  readonly row: number;
  readonly line: number;
  readonly x: number;
  readonly y: number;
}

/** An upright rule between two years in which some office changed its form. */
interface PlacedChange {
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
  readonly names: readonly PlacedLineName[];
}

const SIZE = 12;

/** Places years from left to right and one line per office. Nothing joins across a gap or a change of form. */
export function placeLines(table: ChartTable, box: Box): PlacedLines {
  const offices = [...new Set(table.rows.map((row) => row.office))];
  const labels = offices.map((office) => table.rows.find((row) => row.office === office)?.label ?? '');
  const years = [...new Set(table.rows.map((row) => row.year))].sort((a, b) => a - b);
  const narrow = box.width < NARROW;
  const widest = Math.max(40, ...labels.map((label) => textWidth(label, SIZE))) + 22;
  const nameRoom = narrow ? 8 : Math.min(widest, box.width * 0.4);
  const above = narrow ? listNames(labels, box) : [];
  const numbers = table.rows.flatMap((_, row) => numberAt(table, row, 0) ?? []);
  const tickRoom = textWidth(formatNumber(Math.max(0, ...numbers)), 11) + 16;
  const left = box.x + tickRoom + 14;
  const right = Math.max(left + 40, box.x + box.width - nameRoom - 10);
  const top = (above.at(-1)?.y ?? box.y - 12) + 20;
  const bottom = top + Math.max(240, offices.length * NAME_STEP);
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

  const joined = offices.map((office, line) => joinYears(table, office, line, { x: xOf, y: axis.x }));
  const points = joined.flatMap((office) => office.points);
  const nth = new Map<number, number>();
  const missing = joined
    .flatMap((office) => office.missing)
    .map((one): PlacedMissing => {
      const before = nth.get(one.x) ?? 0;
      nth.set(one.x, before + 1);
      return { ...one, y: bottom + 46 + before * 14 };
    });
  const changes = new Set(joined.flatMap((office) => office.changes));
  const depth = Math.max(0, ...nth.values());
  return {
    layout: {
      frames: [{ from: left, to: right, top, bottom }],
      lanes: [],
      texts: [
        ...yearsThatFit(years, xOf).map((year) =>
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
    lines: joined.flatMap((office) => office.lines),
    missing,
    changes: [...changes].map((x) => ({ x, y1: top, y2: bottom })),
    names: narrow ? above : endNames(labels, points, { right, room: nameRoom, top, bottom }),
  };
}

interface JoinedYears {
  readonly points: readonly PlacedPoint[];
  readonly lines: readonly PlacedLine[];
  readonly missing: readonly Omit<PlacedMissing, 'y'>[];
  /** Half-way between two years of different forms. */
  readonly changes: readonly number[];
}

/** One office through the years: its points, and lines only between years that follow each other in one form. */
function joinYears(
  table: ChartTable,
  office: string,
  line: number,
  scale: { readonly x: (year: number) => number; readonly y: (number: number) => number },
): JoinedYears {
  const points: PlacedPoint[] = [];
  const lines: PlacedLine[] = [];
  const missing: Omit<PlacedMissing, 'y'>[] = [];
  const changes: number[] = [];
  let run: PlacedPoint[] = [];
  const close = (): void => {
    if (run.length > 1) lines.push({ line, points: run });
    run = [];
  };
  const rows = table.rows
    .map((heading, row) => ({ row, year: heading.year, form: heading.form, office: heading.office }))
    .filter((one) => one.office === office)
    .sort((a, b) => a.year - b.year);
  let before: { readonly year: number; readonly form: string | null } | undefined;
  for (const { row, year, form } of rows) {
    const x = scale.x(year);
    const changed = before?.form != null && form !== null && form !== before.form;
    if (before && changed) changes.push((x + scale.x(before.year)) / 2);
    if (before && (changed || year !== before.year + 1)) close();
    const number = numberAt(table, row, 0);
    if (number === undefined) {
      close();
      missing.push({ row, line, x });
    } else {
      const point = { row, line, x, y: scale.y(number) };
      points.push(point);
      run.push(point);
    }
    before = { year, form: form ?? before?.form ?? null };
  }
  close();
  return { points, lines, missing, changes };
}
