import type { ChartTable } from '../../../table/chart-table.ts';
import { isDrawn } from '../../../table/rows/drawn.ts';
import { heatCells, heatScale } from './cells.ts';
import { bandsOf, headsOf } from './columns.ts';
import { headTexts, placeGroups, type PlacedHead, type PlacedRule } from './heads.ts';
import { placeLegend, type PlacedSwatch } from './legend.ts';
import { textWidth, wrapTo } from '../measure.ts';
import { NARROW, text, type Box, type Layout, type PlacedText } from '../placed.ts';
import { joinLabel, rowLabels } from '../row-label.ts';

/** One figure in its cell. */
export interface PlacedCell {
  readonly row: number;
  readonly series: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Place on the scale of tones; undefined for a zero, a total and what is no number. */
  readonly tone: number | undefined;
  readonly label: PlacedText;
}

export interface PlacedHeat {
  readonly layout: Layout;
  readonly cells: readonly PlacedCell[];
  readonly heads: readonly PlacedHead[];
  readonly rules: readonly PlacedRule[];
  readonly swatches: readonly PlacedSwatch[];
}

const SIZE = 12;
/** Finger and pointer meet a cell of at least this size. */
const LEAST = 26;
const WIDEST = 68;
const BETWEEN = 1;
const LINE = 14;
/** Rows after which the names of the columns stand below as well. */
const LONG = 16;

/**
 * Places offices down, parts across and the number in every cell. Where not all columns fit the width, they stand in
 * bands one below the other, each with all offices, so that nothing has to be moved sideways.
 */
export function placeHeat(table: ChartTable, box: Box): PlacedHeat {
  const narrow = box.width < NARROW;
  const shown = table.rows.flatMap((_, row) => (isDrawn(table, row) ? [row] : []));
  const labels = rowLabels(table).map(joinLabel);
  const widest = Math.max(0, ...shown.map((row) => textWidth(labels[row] ?? '', SIZE)));
  const nameWidth = Math.min(widest, narrow ? box.width * 0.3 : box.width * 0.26) + 10;
  const scale = heatScale(table);
  const words = heatCells(table, scale);
  const need = Math.max(
    LEAST,
    ...shown.flatMap((row) => (words[row] ?? []).map((cell) => textWidth(cell.words, SIZE) + 6)),
  );
  const bands = bandsOf(table, Math.max(1, Math.floor((box.width - nameWidth) / (need + BETWEEN))));
  const columns = Math.max(1, ...bands.map(({ length }) => length));
  const width = Math.min(Math.max(WIDEST, need), (box.width - nameWidth) / columns - BETWEEN);
  const heads = headsOf(table, width);
  const names = labels.map((label) => wrapTo(label, SIZE, nameWidth - 8, 3));

  const legend = placeLegend(table, shown, scale, box);
  const cells: PlacedCell[] = [];
  const placedHeads: PlacedHead[] = [];
  const rules: PlacedRule[] = [];
  const texts: PlacedText[] = [...legend.texts];
  let y = legend.bottom;
  for (const band of bands) {
    const xOf = (place: number): number => box.x + nameWidth + place * (width + BETWEEN);
    const groups = placeGroups(table, band, xOf, y);
    texts.push(...groups.texts);
    rules.push(...groups.rules);
    y += groups.height;
    const headAt = (place: number, top: number, below: boolean): PlacedText[] =>
      headTexts(heads, band[place] ?? 0, { x: xOf(place), width, top, below });
    band.forEach((series, place) =>
      placedHeads.push({ series, turned: heads.turned, texts: headAt(place, y, false) }),
    );
    y += heads.height;
    for (const row of shown) {
      const height = Math.max(LEAST, (names[row]?.length ?? 1) * LINE) - BETWEEN;
      const middle = y + height / 2 + SIZE * 0.36;
      const lines = names[row] ?? [];
      lines.forEach((line, at) =>
        texts.push(text(box.x, middle + (at - (lines.length - 1) / 2) * LINE, line)),
      );
      band.forEach((series, place) => {
        const cell = words[row]?.[series];
        if (!cell) return;
        const { tone } = cell;
        const label = text(xOf(place) + width / 2, middle, cell.words, {
          anchor: 'middle',
          tone: cell.faint ? 'ink-2' : 'ink',
          bold: cell.strong,
        });
        cells.push({ row, series, x: xOf(place), y, width, height, tone, label });
      });
      y += height + BETWEEN;
    }
    if (shown.length > LONG) {
      band.forEach((series, place) =>
        placedHeads.push({ series, turned: heads.turned, texts: headAt(place, y, true) }),
      );
      y += heads.height;
    }
    y += 22;
  }
  return {
    layout: { frames: [], lanes: [], texts, breaks: [], bottom: y - 10 },
    cells,
    heads: placedHeads,
    rules,
    swatches: legend.swatches,
  };
}
