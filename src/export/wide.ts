import { signsOf } from '../language/signs.ts';
import { wordsOf as tableWordsOf } from '../table/words.ts';
import { wordsOf } from './words.ts';
import { formatCell } from '../table/format.ts';
import type { ChartTable, TableCell } from '../table/chart-table.ts';
import { numberOf } from '../report/value.ts';

/** A cell of a sheet: a number stays a number, everything else is text. */
export type WideCell = number | string;

/** A chart's figures as a sheet: one line per office and year, one column per series. */
export interface WideTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly WideCell[])[];
}

/**
 * Lays a chart table out wide, in the order on screen. A missing figure is its word, never empty and never zero. With
 * shares each series has two columns: the count and its share of the whole (0–1).
 */
export function wideOf(table: ChartTable): WideTable {
  const words = wordsOf(table.language);
  const signs = signsOf(table.language);
  const names = table.series.flatMap((series) => {
    const name = series.group === '' ? series.label : `${series.group}${signs.bar}${series.label}`;
    const counted = table.shares ? name : `${name}${signs.bracketed(table.unit)}`;
    return table.shares ? [counted, `${name} ${words.share}`] : [counted];
  });
  return {
    head: [words.office, words.year, ...names],
    rows: table.rows.map((row, place) => [
      row.officeName,
      row.year,
      ...(table.cells[place] ?? []).flatMap((cell) =>
        table.shares ? [figureOf(cell, table), shareOf(cell, table)] : [figureOf(cell, table)],
      ),
    ]),
  };
}

function figureOf(cell: TableCell, table: ChartTable): WideCell {
  return numberOf(cell.observed) ?? formatCell(cell, table.language, false);
}

function shareOf(cell: TableCell, table: ChartTable): WideCell {
  const { share } = cell;
  if (share && share.denominator !== 0) return share.numerator / share.denominator;
  return tableWordsOf(table.language).notApplicable;
}
