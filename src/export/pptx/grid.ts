import type { Tones } from '../../chart/tones.ts';
import { heatCells, heatScale } from '../../chart/place/heat/cells.ts';
import type { ChartTable } from '../../table/chart-table.ts';
import { seriesName } from '../../table/spec.ts';
import { wordsOf } from '../words.ts';
import { rowName } from './plan.ts';

/** A cell of a native table; colours of six hexadecimal digits, no hash. */
export interface GridCell {
  readonly text: string;
  readonly fill: string;
  readonly ink: string;
  readonly bold: boolean;
}

/** A native table of numbers on their tones: the names of columns, then a line for every row. */
export interface PlannedGrid {
  readonly kind: 'grid';
  readonly head: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly GridCell[] }[];
}

const PAPER = 'FFFFFF';
const INK = '1A2230';

/** Plans the native table of a heat table: the same numbers and signs as on screen, on the tones of the whole. */
export function planGrid(table: ChartTable, { tones, on }: Tones, whole: ChartTable): PlannedGrid {
  const plain = (colour: string | undefined, instead: string): string =>
    (colour ?? `#${instead}`).slice(1).toUpperCase();
  return {
    kind: 'grid',
    head: [wordsOf(table.language).rows[table.by], ...table.series.map(seriesName)],
    rows: heatCells(table, heatScale(whole)).map((cells, at) => {
      const row = table.rows[at];
      return {
        name: row ? rowName(row) : '',
        cells: cells.map(({ words, tone, strong }) => ({
          text: words,
          fill: plain(tone === undefined ? undefined : tones[tone], PAPER),
          ink: plain(tone === undefined ? undefined : on[tone], INK),
          bold: strong,
        })),
      };
    }),
  };
}
