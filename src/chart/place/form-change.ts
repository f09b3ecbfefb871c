import type { ChartTable, FormChange } from '../../table/chart-table.ts';
import { wordsOf } from '../../table/words.ts';
import { wrapTo } from './measure.ts';
import { text, type PlacedBreak } from './placed.ts';

const SIZE = 11;
const LINE = 14;
/** Length of the mark beside the words where every series runs on. */
const MARK = 14;

/** The change of form above a row, or none. */
export function changeAbove(table: ChartTable, row: number): FormChange | undefined {
  return table.formChanges.find((change) => change.row === row);
}

/** True where some series answers another question from the row on. */
export function isBroken({ differing }: FormChange): boolean {
  return differing.length > 0;
}

/** What stands where the form changes: which form begins, and which series it asks otherwise, if any. */
export function changeWords(table: ChartTable, { row, differing }: FormChange): string {
  const words = wordsOf(table.language);
  const form = table.rows[row]?.formName ?? '';
  if (differing.length === 0) return words.formMarkOf(form);
  const labels = differing.flatMap((at) => table.series[at]?.label ?? []);
  return words.formBreakOf(form, labels.length < table.series.length ? labels.join(words.list) : '');
}

/** Room the change takes above its row, and its marks: a rule across for a break, a short stroke for a mark. */
export function placeChange(
  table: ChartTable,
  change: FormChange,
  { x, width, y }: { readonly x: number; readonly width: number; readonly y: number },
): { readonly placed: PlacedBreak; readonly height: number } {
  const broken = isBroken(change);
  const from = broken ? x : x + MARK + 6;
  const lines = wrapTo(changeWords(table, change), SIZE, x + width - from, 2);
  const first = y + (broken ? 17 : 9);
  const rule = broken ? y + 2 : first - 4;
  return {
    placed: {
      x1: x,
      x2: broken ? x + width : x + MARK,
      y1: rule,
      y2: rule,
      broken,
      labels: lines.map((line, at) =>
        text(from, first + at * LINE, line, { size: SIZE, tone: 'ink-2', patch: true }),
      ),
    },
    height: first - y + 9 + (lines.length - 1) * LINE,
  };
}
