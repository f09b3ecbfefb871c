import { placeAxis, type PlacedAxis } from './axis.ts';
import { numberAt } from './lanes.ts';
import { countOf } from '../../table/cell.ts';
import { absenceWord, formatCell, formatNumber, formatObserved } from '../../table/say/format.ts';
import { partEnds } from './least.ts';
import { placeList } from './list.ts';
import { textWidth } from './measure.ts';
import { text, type Box, type Lane, type Layout, type PlacedText } from './placed.ts';
import { numberOf } from '../../report/value.ts';
import type { ChartTable } from '../../table/chart-table.ts';
import { wordsOf } from '../../table/words.ts';

/** One part of a row, laid end to end with the others. `label` only where it fits inside. */
export interface PlacedSegment {
  readonly row: number;
  readonly series: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: PlacedText | null;
}

/** What stands at the end of a row: the total the form states, and what is missing or does not add up. */
interface PlacedEnd {
  readonly row: number;
  /** The total's series, or -1 where the table has none. */
  readonly series: number;
  readonly label: PlacedText;
  /** True where somebody wrote that there were none: a tick at zero, which a missing figure never gets. */
  readonly zero: boolean;
}

export interface PlacedStack {
  readonly layout: Layout;
  readonly axes: readonly PlacedAxis[];
  readonly segments: readonly PlacedSegment[];
  readonly ends: readonly PlacedEnd[];
}

const SIZE = 12;
const HEIGHT = 22;

/**
 * Places the parts of each row end to end, as counts or as shares of the stated total. A part that is no number
 * takes no room and is told at the row's end; with shares such a row has no bar at all.
 */
export function placeStack(table: ChartTable, box: Box): PlacedStack {
  const total = table.series.findIndex((series) => series.role === 'total');
  const parts = table.series.flatMap((series, index) => (series.role === 'total' ? [] : [index]));
  const ends = table.rows.map((_, row) => endWords(table, row, total, parts));
  // Ends of rows without bars begin at zero and need no room of their own.
  const room = Math.max(
    30,
    ...ends.map((end, row) => (sumOf(table, row, parts) > 0 ? textWidth(end, SIZE) : 0)),
  );
  const layout = placeList(table, box, { thickness: HEIGHT, room: Math.min(room + 10, box.width * 0.45) });
  const frame = layout.frames[0] ?? { from: 0, to: 0 };
  const percent = table.unit === '%';
  const numbers = percent ? [100] : table.rows.map((_, row) => sumOf(table, row, parts));
  const format = percent ? (number: number): string => `${formatNumber(number)}%` : formatNumber;
  const axis = placeAxis({ numbers, scale: 'linear', from: frame.from, to: frame.to, whole: true, format });
  const placed = layout.lanes.map((lane) => placeRow(table, lane, parts, axis));
  return {
    layout,
    axes: [axis],
    segments: placed.flatMap((row) => row.segments),
    ends: layout.lanes.map((lane, at) => ({
      row: lane.row,
      series: total,
      zero: parts.every((series) => numberAt(table, lane.row, series) === 0),
      label: text((placed[at]?.end ?? axis.zero) + 7, lane.middle + SIZE * 0.36, ends[lane.row] ?? '', {
        size: SIZE,
      }),
    })),
  };
}

function placeRow(
  table: ChartTable,
  lane: Lane,
  parts: readonly number[],
  axis: PlacedAxis,
): { segments: PlacedSegment[]; end: number } {
  const segments: PlacedSegment[] = [];
  const sizes = parts.map((series) => lengthAt(table, lane.row, series));
  const ends = partEnds(axis, sizes);
  parts.forEach((series, at) => {
    const x = ends[at - 1] ?? axis.zero;
    const width = (ends[at] ?? x) - x;
    const words = (sizes[at] ?? 0) > 0 ? insideWords(table, lane.row, series) : [];
    const fitting = words.find((one) => textWidth(one, SIZE) + 6 <= width);
    const label =
      fitting === undefined
        ? null
        : text(x + width / 2, lane.middle + SIZE * 0.36, fitting, { size: SIZE, anchor: 'middle' });
    const y = lane.middle - HEIGHT / 2;
    segments.push({ row: lane.row, series, x, y, width, height: HEIGHT, label });
  });
  return { segments, end: ends.at(-1) ?? axis.zero };
}

/** What may stand inside a part, best first: `50.0%（21/42）`, then `50%`; the longest that fits is taken. */
function insideWords(table: ChartTable, row: number, series: number): string[] {
  const cell = table.cells[row]?.[series];
  if (cell?.kind !== 'rate') return [formatNumber(numberAt(table, row, series) ?? 0)];
  return [formatCell(cell, table.language), `${lengthAt(table, row, series).toFixed(0)}%`];
}

/** Length of a part in the axis' unit: a count, or per cent; 0 where there is nothing to draw. */
function lengthAt(table: ChartTable, row: number, series: number): number {
  return Math.max(0, numberAt(table, row, series) ?? 0);
}

function sumOf(table: ChartTable, row: number, parts: readonly number[]): number {
  return parts.reduce((sum, series) => sum + lengthAt(table, row, series), 0);
}

function endWords(table: ChartTable, row: number, total: number, parts: readonly number[]): string {
  const words = wordsOf(table.language);
  const cells = parts.flatMap((series) => table.cells[row]?.[series] ?? []);
  const counts = cells.map(countOf);
  const missing = counts.filter(({ kind }) => kind !== 'number');
  const wholeCell = table.cells[row]?.[total];
  const whole = wholeCell && countOf(wholeCell);
  const stated = whole ? `${words.total} ${formatObserved(whole, table.language)}` : '';
  const flag = [wholeCell, ...cells].some((cell) => cell && cell.flags.length > 0) ? ' ※' : '';
  const first = missing[0];
  if (first) {
    const word = absenceWord(first, table.language);
    if (missing.length === counts.length && whole?.kind !== 'number') return word;
    return `${stated}${words.joiner}${words.missingParts(missing.length, word)}${flag}`;
  }
  const sum = counts.reduce((all, count) => all + (numberOf(count) ?? 0), 0);
  if (!whole || numberOf(whole) !== sum)
    return `${stated}${words.joiner}${words.partsSum(formatNumber(sum))}${flag}`;
  if (wholeCell?.kind === 'rate' && wholeCell.outcome.kind === 'of-nothing')
    return `${words.notApplicable}（0/0）${flag}`;
  return stated + flag;
}
