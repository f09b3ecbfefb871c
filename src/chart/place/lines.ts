import { placeAxis, type PlacedAxis } from './axis.ts';
import { isWhole, numberAt } from './lanes.ts';
import {
  joinYears,
  lineOf,
  stackMissing,
  type JoinedPoint,
  type JoinedYears,
  type PlacedLine,
  type PlacedMissing,
} from './join-years.ts';
import { formatCell, formatNumber } from '../../table/say/format.ts';
import { placeLabels, type Segment } from './line-labels.ts';
import { endNames, listNames, NAME_STEP, yearsThatFit, type PlacedLineName } from './line-names.ts';
import { textWidth } from './measure.ts';
import { NARROW, text, type Box, type Layout, type PlacedText } from './placed.ts';
import type { ChartTable } from '../../table/chart-table.ts';
import { wordsOf } from '../../table/words.ts';

/** A point with its figure beside it, where there is room. */
interface PlacedPoint extends JoinedPoint {
  readonly label: PlacedText | null;
}

/** Where some office changed its form: an upright rule between two years where the question differs, else a mark. */
interface PlacedChange {
  readonly x: number;
  readonly broken: boolean;
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

/** Places years from left to right and one line per office. Nothing joins across a gap or to another question. */
export function placeLines(table: ChartTable, box: Box): PlacedLines {
  const offices = [...new Set(table.rows.map(lineOf))];
  const labels = offices.map((office) => labelOf(table, office));
  const years = [...new Set(table.rows.map((row) => row.year))].sort((a, b) => a - b);
  const narrow = box.width < NARROW;
  const widest = Math.max(40, ...labels.map((label) => textWidth(label, SIZE))) + 22;
  const nameRoom = narrow ? 8 : Math.min(widest, box.width * 0.4);
  const noNumber = offices.map((office) =>
    table.rows.every((row, at) => lineOf(row) !== office || numberAt(table, at, 0) === undefined),
  );
  const above = narrow ? listNames(labels, (line) => noNumber[line] === true, box) : [];
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
    whole: isWhole(table),
    upright: true,
  });
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? first;
  const xOf = (year: number): number =>
    last === first ? (left + right) / 2 : left + ((year - first) / (last - first)) * (right - left);

  const joined = offices.map((office, line) => joinYears(table, office, line, { x: xOf, y: axis.x }));
  const points = joined.flatMap((office) => office.points);
  const missing = stackMissing(joined, noNumber, bottom + 46);
  const depth = Math.max(bottom, ...missing.map((one) => one.y)) - bottom;
  const changes = changesOf(joined, top, bottom);
  const lines = joined.flatMap((office) => office.lines);
  const names = narrow ? above : endNames(labels, points, missing, { right, room: nameRoom, top, bottom });
  const words = wordsOf(table.language);
  const texts = [
    ...yearsThatFit(years, xOf).map((year) =>
      text(xOf(year), bottom + 20, String(year), { anchor: 'middle', tone: 'ink-2' }),
    ),
    ...(depth > 0 ? [text(box.x, bottom + 50, words.noNumber, { size: 11, tone: 'ink-2' })] : []),
    ...[true, false].flatMap((broken) => {
      const first = changes.find((change) => change.broken === broken);
      const said = broken ? words.formBreak : words.formMark;
      return first ? [text(first.x + 5, top + (broken ? 10 : -4), said, { size: 11, tone: 'ink-2' })] : [];
    }),
  ];
  texts.push(...renamings(table, points, bottom));
  const figures = placeLabels(
    points,
    (row) => figureAt(table, row),
    { left: left - 6, right: box.x + box.width, top: top - 14, bottom: bottom + 4 },
    {
      texts: [...texts, ...names.map(({ label }) => ({ ...label, x: label.x - 14 }))],
      segments: [
        ...lines.flatMap((line) => segmentsOf(line)),
        ...changes.map(({ x, y1, y2 }): Segment => [x, y1, x, y2]),
        ...names.flatMap(({ leader, x, y }): Segment[] => (leader ? [[leader.x, leader.y, x, y]] : [])),
      ],
    },
  );
  return {
    layout: {
      frames: [{ from: left, to: right, top, bottom }],
      lanes: [],
      texts,
      breaks: [],
      bottom: bottom + 30 + (depth > 0 ? depth - 18 : 0),
    },
    axis,
    points: points.map((point) => ({ ...point, label: figures.get(point.row) ?? null })),
    lines,
    missing,
    changes,
    names,
  };
}

/** Renamings that are told at their point; of more the notes under the chart tell. */
const MOST_RENAMINGS = 3;

/** What a line was called before, at the first point under its new name. */
function renamings(table: ChartTable, points: readonly JoinedPoint[], bottom: number): PlacedText[] {
  const words = wordsOf(table.language);
  const before = new Map<number, number>();
  const told = points.flatMap(({ row, line, x }) => {
    const past = before.get(line);
    before.set(line, row);
    const [now, then] = [table.rows[row], past === undefined ? undefined : table.rows[past]];
    return now && then && now.office !== then.office ? [{ x, said: words.renamedFrom(then.label) }] : [];
  });
  if (told.length > MOST_RENAMINGS) return [];
  return told.map(({ x, said }, at) =>
    text(x, bottom - 6 - at * 14, said, { size: 11, anchor: 'middle', tone: 'ink-2', patch: true }),
  );
}

/** A line is called by the name it ends under. */
function labelOf({ rows }: ChartTable, line: string): string {
  return (
    (rows.find(({ office }) => office === line) ?? rows.find((row) => lineOf(row) === line))?.label ?? ''
  );
}

/** Length of the mark of a change that breaks no line. */
const MARK = 8;

/** One mark a place, however many offices change their form there. */
function changesOf(joined: readonly JoinedYears[], top: number, bottom: number): PlacedChange[] {
  const byPlace = new Map(joined.flatMap((office) => office.changes.map((one) => [one.x, one] as const)));
  return [...byPlace.values()]
    .sort((a, b) => a.x - b.x)
    .map(({ x, broken }) => ({ x, broken, y1: broken ? top : top - MARK, y2: broken ? bottom : top }));
}

function figureAt(table: ChartTable, row: number): { words: string; flagged: boolean } {
  const cell = table.cells[row]?.[0];
  if (!cell) return { words: '', flagged: false };
  return { words: formatCell(cell, table.language), flagged: cell.flags.length > 0 };
}

function segmentsOf({ points }: PlacedLine): Segment[] {
  return points.slice(1).flatMap(({ x, y }, at): Segment[] => {
    const before = points[at];
    return before ? [[before.x, before.y, x, y]] : [];
  });
}
