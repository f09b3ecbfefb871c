import { textWidth, wrapTo } from './measure.ts';
import {
  NARROW,
  text,
  TICKS,
  type Box,
  type Lane,
  type Layout,
  type PlacedBreak,
  type PlacedText,
} from './placed.ts';
import { changeAbove, isBroken, placeChange } from './form-change.ts';
import { joinLabel, rowLabels } from './row-label.ts';
import { isDrawn } from '../../table/rows/drawn.ts';
import type { ChartTable } from '../../table/chart-table.ts';

export interface ListRequest {
  /** Height of a row's marks. */
  readonly thickness: number;
  /** Width kept on the right for the figures beside the marks. */
  readonly room: number;
}

const SIZE = 13;
const LINE = 17;
const SPACE = 12;

/**
 * Lays out one lane per row. Wide: office names in a column, years in the next, each office named once. Narrow:
 * the label on its own line above the marks.
 */
export function placeList(table: ChartTable, box: Box, request: ListRequest): Layout {
  const narrow = box.width < NARROW;
  const labels = rowLabels(table);
  const nameWidth = Math.min(
    box.width * 0.36,
    Math.max(0, ...labels.map((label) => textWidth(label.office, SIZE))),
  );
  const yearWidth = labels.some((label) => label.year !== '') ? textWidth('2000', SIZE) + 10 : 0;
  const from = narrow ? box.x : box.x + nameWidth + yearWidth + 10;
  const to = Math.max(from + 60, box.x + box.width - request.room);
  const texts: PlacedText[] = [];
  const breaks: PlacedBreak[] = [];
  const lanes: Lane[] = [];
  let y = box.y;
  let last = '';
  table.rows.forEach((row, index) => {
    if (!isDrawn(table, index)) return;
    const label = labels[index] ?? { office: '', year: '' };
    const change = changeAbove(table, index);
    if (change) {
      // The mark of a change that breaks nothing stands with the bars, a rule goes from edge to edge.
      const x = isBroken(change) ? box.x : narrow ? box.x : from;
      const { placed, height } = placeChange(table, change, { x, width: box.x + box.width - x, y });
      breaks.push(placed);
      y += height;
    }
    const broken = change !== undefined && isBroken(change);
    const again = !narrow && last === row.office && !broken;
    last = row.office;
    const lines = wrapTo(
      narrow ? joinLabel(label) : label.office,
      SIZE,
      narrow ? box.width : nameWidth + 1,
      2,
    );
    const height = narrow ? request.thickness : Math.max(request.thickness, again ? 0 : lines.length * LINE);
    if (narrow) {
      lines.forEach((line, at) =>
        texts.push(text(box.x, y + 12 + at * LINE, line, { size: SIZE, patch: true })),
      );
      y += lines.length * LINE + 1;
    }
    const middle = y + height / 2;
    if (!narrow) {
      const first = middle - ((lines.length - 1) * LINE) / 2 + SIZE * 0.36;
      if (!again)
        lines.forEach((line, at) => texts.push(text(box.x, first + at * LINE, line, { size: SIZE })));
      texts.push(
        text(from - 10, middle + SIZE * 0.36, label.year, { size: SIZE, anchor: 'end', tone: 'ink-2' }),
      );
    }
    lanes.push({ row: index, series: -1, middle, frame: 0 });
    y += height + SPACE;
  });
  const bottom = y - SPACE + 6;
  return {
    frames: [{ from, to, top: narrow ? box.y + 14 : box.y - 4, bottom }],
    lanes,
    texts: texts.filter((one) => one.text !== ''),
    breaks,
    bottom: bottom + TICKS,
  };
}
