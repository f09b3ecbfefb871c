import { numberOf } from '../../../report/value.ts';
import { countOf, type TableCell } from '../../../table/cell.ts';
import type { ChartTable } from '../../../table/chart-table.ts';
import { isDrawn } from '../../../table/rows/drawn.ts';
import { formatNumber } from '../../../table/say/format.ts';
import { wordsOf } from '../../../table/words.ts';
import { signOf } from './legend.ts';
import { toneScale, type ToneScale } from './tone-scale.ts';

/** What stands in a cell of a heat table, wherever it is shown. */
export interface HeatCell {
  /** The number, or the sign for why there is none; ※ where a rule that reads it fails. */
  readonly words: string;
  /** Place on the scale; undefined for a zero, a total and what is no number. */
  readonly tone: number | undefined;
  /** A total above zero. */
  readonly strong: boolean;
  /** A zero, or no number. */
  readonly faint: boolean;
}

/** The scale over the parts that are drawn. A total beside its parts would have the strong tones for itself. */
export function heatScale(table: ChartTable): ToneScale {
  return toneScale(
    table.cells.flatMap((cells, row) =>
      isDrawn(table, row)
        ? cells.flatMap((cell, at) =>
            table.series[at]?.role === 'total' ? [] : (numberOf(countOf(cell)) ?? []),
          )
        : [],
    ),
  );
}

/** Words and tone of every cell, by row and series. */
export function heatCells(table: ChartTable, scale: ToneScale): HeatCell[][] {
  return table.cells.map((cells) =>
    cells.map((cell, at): HeatCell => {
      const number = numberOf(countOf(cell));
      const total = table.series[at]?.role === 'total';
      const nothing = number === undefined || number === 0;
      return {
        words: wordsIn(cell, table),
        tone: nothing || total ? undefined : scale.toneOf(number),
        strong: total && !nothing,
        faint: nothing,
      };
    }),
  );
}

function wordsIn(cell: TableCell, { language }: ChartTable): string {
  const observed = countOf(cell);
  const flag = cell.flags.length > 0 ? '※' : '';
  if (observed.kind !== 'number') return signOf(observed.kind, language) + flag;
  const about = observed.approximate ? wordsOf(language).approximate : '';
  return about + formatNumber(observed.number) + flag;
}
