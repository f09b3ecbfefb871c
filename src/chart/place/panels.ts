import { textWidth, wrapTo } from './measure.ts';
import {
  BOLDER,
  text,
  TICKS,
  type Box,
  type Frame,
  type Lane,
  type Layout,
  type PlacedText,
} from './placed.ts';
import { changeAbove, changeWords } from './form-change.ts';
import { joinLabel, rowLabels } from './row-label.ts';
import { isDrawn } from '../../table/rows/drawn.ts';
import type { ChartTable } from '../../table/chart-table.ts';

const GUTTER = 36;
const SIZE = 12;
const LINE = 15;
const SPACE = 6;
const HEADING = 14;

/** A line of a panel before it has a place: its label wrapped, a group heading above it where one begins. */
interface Strip {
  readonly lines: readonly string[];
  readonly heading: string;
  readonly height: number;
}

/**
 * Lays out one panel per row with one lane per series in each, all on one scale, side by side where there is
 * room. For figures that overlap or belong to different wholes: no bar ever stands on another.
 */
export function placePanels(table: ChartTable, box: Box, room: number): Layout {
  const fit = box.width >= 940 ? 3 : box.width >= 580 ? 2 : 1;
  const held = table.rows.flatMap((_, row) => (isDrawn(table, row) ? [row] : []));
  const columns = Math.max(1, Math.min(fit, held.length));
  const width = Math.min(560, (box.width - GUTTER * (columns - 1)) / columns);
  const widest = Math.max(0, ...table.series.map((series) => textWidth(series.label, SIZE)));
  const labelWidth = Math.min(widest, width * 0.46) + 1;
  const strips = stripsOf(table, labelWidth);
  const names = rowLabels(table).map((label) => wrapTo(joinLabel(label), HEADING * BOLDER, width, 3));
  const nameHeight = 8 + 18 * Math.max(1, ...names.map((lines) => lines.length));
  const changes = table.rows.map((_, row) => {
    const change = changeAbove(table, row);
    return change ? wrapTo(changeWords(table, change), 11, width, 2) : [];
  });
  const heading = nameHeight + 15 * Math.max(0, ...changes.map((lines) => lines.length));
  const panelHeight = heading + strips.reduce((sum, strip) => sum + strip.height, 0) + TICKS + 22;
  const texts: PlacedText[] = [];
  const frames: Frame[] = [];
  const lanes: Lane[] = [];
  held.forEach((index, panel) => {
    const x = box.x + (panel % columns) * (width + GUTTER);
    const top = box.y + Math.floor(panel / columns) * panelHeight;
    names[index]?.forEach((line, at) =>
      texts.push(text(x, top + 13 + at * 18, line, { size: HEADING, bold: true })),
    );
    changes[index]?.forEach((line, at) =>
      texts.push(text(x, top + nameHeight + 6 + at * 14, line, { size: 11, tone: 'ink-2' })),
    );
    let y = top + heading;
    strips.forEach((strip, series) => {
      if (strip.heading !== '')
        texts.push(text(x, y + 15, strip.heading, { size: SIZE, tone: 'ink-2', bold: true, patch: true }));
      const lanesTop = y + strip.height - strip.lines.length * LINE - SPACE / 2;
      const middle = lanesTop + (strip.lines.length * LINE) / 2;
      strip.lines.forEach((line, at) =>
        texts.push(text(x + labelWidth, lanesTop + 11.5 + at * LINE, line, { size: SIZE, anchor: 'end' })),
      );
      lanes.push({ row: index, series, middle, frame: panel });
      y += strip.height;
    });
    const from = x + labelWidth + 10;
    frames.push({ from, to: Math.max(from + 40, x + width - room), top: top + heading, bottom: y });
  });
  const bands = Math.ceil(held.length / columns);
  return { frames, lanes, texts, breaks: [], bottom: box.y + bands * panelHeight - 22 };
}

function stripsOf(table: ChartTable, width: number): Strip[] {
  return table.series.map((series, index) => {
    const begins = series.group !== '' && table.series[index - 1]?.group !== series.group;
    const lines = wrapTo(series.label, SIZE, width, 3);
    return {
      lines,
      heading: begins ? series.group : '',
      height: lines.length * LINE + SPACE + (begins ? 22 : 0),
    };
  });
}
