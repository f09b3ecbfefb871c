import { placeAxis, type PlacedAxis } from './axis.ts';
import { numberAt } from './lanes.ts';
import { countOf } from '../../table/cell.ts';
import { absenceWord, formatNumber } from '../../table/say/format.ts';
import { partEnds } from './least.ts';
import { placeList } from './list.ts';
import { textWidth } from './measure.ts';
import { text, type Box, type Layout, type PlacedText } from './placed.ts';
import type { PlacedSegment } from './stack.ts';
import type { ChartTable } from '../../table/chart-table.ts';
import { wordsOf } from '../../table/words.ts';

/** The sum at the end of a half: 收 12, or what is missing. */
interface PlacedHalf {
  readonly row: number;
  readonly label: PlacedText;
  /** True where both parts are a written 0: a tick at zero. */
  readonly zero: boolean;
}

export interface PlacedBalance {
  readonly layout: Layout;
  readonly axes: readonly PlacedAxis[];
  readonly segments: readonly PlacedSegment[];
  readonly halves: readonly PlacedHalf[];
}

const SIZE = 12;
const HEIGHT = 15;
const BETWEEN = 2;
/** Series of each half, in the order of the form: 新收 + 上年结转 = 办结 + 结转下年度. */
const HALVES = [
  [0, 1],
  [2, 3],
] as const;

/** Places what came in above what became of it, from one zero: where the form balances, both end at one place. */
export function placeBalance(table: ChartTable, box: Box): PlacedBalance {
  const ends = table.rows.map((_, row) => HALVES.map((_, half) => halfWords(table, row, half)));
  const room = Math.max(...ends.flat().map((end) => textWidth(end, SIZE)), 40) + 10;
  const thickness = HEIGHT * 2 + BETWEEN;
  const layout = placeList(table, box, { thickness, room: Math.min(room, box.width * 0.5) });
  const frame = layout.frames[0] ?? { from: 0, to: 0 };
  const sums = table.rows.flatMap((_, row) => HALVES.map((half) => sumOf(table, row, half)));
  const axis = placeAxis({ numbers: sums, scale: 'linear', from: frame.from, to: frame.to, whole: true });
  const segments: PlacedSegment[] = [];
  const halves: PlacedHalf[] = [];
  for (const lane of layout.lanes)
    HALVES.forEach((series, half) => {
      const y = lane.middle - thickness / 2 + half * (HEIGHT + BETWEEN);
      const sizes = series.map((one) => Math.max(0, numberAt(table, lane.row, one) ?? 0));
      const parts = partEnds(axis, sizes);
      series.forEach((one, place) => {
        const x = parts[place - 1] ?? axis.zero;
        const width = (parts[place] ?? x) - x;
        const words = formatNumber(numberAt(table, lane.row, one) ?? 0);
        const fits = width >= textWidth(words, SIZE) + 6;
        const label = text(x + width / 2, y + HEIGHT / 2 + SIZE * 0.36, words, {
          size: SIZE,
          anchor: 'middle',
        });
        segments.push({
          row: lane.row,
          series: one,
          x,
          y,
          width,
          height: HEIGHT,
          label: fits ? label : null,
        });
      });
      const words = ends[lane.row]?.[half] ?? '';
      const at = text((parts.at(-1) ?? axis.zero) + 7, y + HEIGHT / 2 + SIZE * 0.36, words, { size: SIZE });
      const zero = series.every((one) => numberAt(table, lane.row, one) === 0);
      halves.push({ row: lane.row, label: at, zero });
    });
  return { layout, axes: [axis], segments, halves };
}

function sumOf(table: ChartTable, row: number, half: readonly number[]): number {
  return half.reduce((sum, series) => sum + Math.max(0, numberAt(table, row, series) ?? 0), 0);
}

/** `收 10 + 2 = 12`; a part that is no number stands in the sum as its word, and there is no result. */
function halfWords(table: ChartTable, row: number, half: number): string {
  const words = wordsOf(table.language);
  const series = HALVES[half] ?? [];
  const cells = series.flatMap((one) => table.cells[row]?.[one] ?? []);
  const name = half === 0 ? words.received : words.handled;
  const flag = cells.some((cell) => cell.flags.length > 0) ? ' ※' : '';
  const counts = cells.map(countOf);
  const parts = counts.map((observed) =>
    observed.kind === 'number' ? formatNumber(observed.number) : absenceWord(observed, table.language),
  );
  if (counts.every(({ kind }) => kind !== 'number')) return `${name} ${parts[0] ?? ''}${flag}`;
  const known = counts.every(({ kind }) => kind === 'number');
  const result = known ? ` = ${formatNumber(sumOf(table, row, series))}` : '';
  return `${name} ${parts.join(' + ')}${result}${flag}`;
}
