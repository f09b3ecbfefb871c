import { textWidth, wrapText, wrapTo } from './measure.ts';
import { BOLDER, NARROW, text, type PlacedText } from './placed.ts';
import type { ChartTable } from '../../table/chart-table.ts';

/** One entry of the legend: the series it names and where its swatch stands. */
export interface PlacedEntry {
  readonly series: number;
  readonly x: number;
  readonly y: number;
  readonly label: PlacedText;
}

export interface PlacedHead {
  readonly texts: readonly PlacedText[];
  readonly entries: readonly PlacedEntry[];
  /** Where the plot may begin. */
  readonly bottom: number;
}

export interface PlacedFoot {
  readonly texts: readonly PlacedText[];
  /** Height of the whole picture. */
  readonly bottom: number;
}

/** Margin around the picture. */
export function marginOf(width: number): number {
  return width < NARROW ? 12 : 20;
}

/** Places title, subtitle and legend above the plot, wrapped to the width. */
export function placeHead(table: ChartTable, width: number, legend: boolean): PlacedHead {
  const margin = marginOf(width);
  const inner = width - 2 * margin;
  const size = width < NARROW ? 17 : 20;
  const texts: PlacedText[] = [];
  let y = margin + 4;
  for (const line of wrapTo(table.title, size * BOLDER, inner, 4)) {
    y += size * 1.35;
    texts.push(text(margin, y - size * 0.3, line, { size, bold: true }));
  }
  for (const line of wrapTo(table.subtitle, 13, inner, 4)) {
    y += 19;
    texts.push(text(margin, y - 4, line, { size: 13, tone: 'ink-2' }));
  }
  const entries = legend ? placeEntries(table, margin, y + 14, inner) : [];
  const last = entries.at(-1);
  return { texts, entries, bottom: (last ? last.y + 14 : y) + 18 };
}

/** Places sentences below the plot, each on lines of its own; an empty one is a little space. */
export function placeFoot(said: readonly string[], width: number, top: number): PlacedFoot {
  const margin = marginOf(width);
  const texts: PlacedText[] = [];
  let y = top + 12;
  for (const sentence of said) {
    if (sentence === '') y += 6;
    for (const line of wrapText(sentence, 12, width - 2 * margin)) {
      y += 18;
      texts.push(text(margin, y - 4, line, { tone: 'ink-2' }));
    }
  }
  return { texts, bottom: y + margin - 4 };
}

function placeEntries(table: ChartTable, left: number, top: number, width: number): PlacedEntry[] {
  const entries: PlacedEntry[] = [];
  let x = left;
  let y = top;
  table.series.forEach((series, index) => {
    if (series.role === 'total') return;
    const wide = 18 + textWidth(series.label, 12) + 18;
    if (x > left && x + wide - 18 > left + width) {
      x = left;
      y += 20;
    }
    entries.push({ series: index, x, y, label: text(x + 18, y + 10.5, series.label) });
    x += wide;
  });
  return entries;
}
