import type { TableCell } from '../cell.ts';
import { isHeld, type ChartTable, type RowHeading } from '../chart-table.ts';
import { chanceOf } from '../together/chance.ts';
import type { Chance } from '../together/limits.ts';
import { signsOf } from '../../language/signs.ts';
import { isDrawn } from './drawn.ts';
import { wordsOf } from './spread.words.ts';

const MOST_NAMES = 8;

/** What chance would do to the shares of a funnel; null of every other shape. */
export function chanceIn(
  shape: ChartTable['shape'],
  rows: readonly RowHeading[],
  cells: readonly (readonly TableCell[])[],
): Chance | null {
  if (shape !== 'funnel') return null;
  return chanceOf(
    rows,
    cells.flatMap(([cell]) => cell ?? []),
  );
}

/** What is said below a funnel: how to read it, or why it has no limits, and which reports have no point in it. */
export function spreadNotes(
  table: Pick<ChartTable, 'shape' | 'rows' | 'series' | 'cells' | 'language' | 'chance'>,
): string[] {
  if (table.shape !== 'funnel') return [];
  const words = wordsOf(table.language);
  const without = table.rows.filter((row, at) => isHeld(row) && !isDrawn(table, at));
  const sameYear = table.rows.every(({ year }) => year === table.rows[0]?.year);
  const names = without
    .slice(0, MOST_NAMES)
    .map(({ label, year }) => (sameYear ? label : `${label} ${String(year)}`));
  return [
    table.chance ? words.limits : words.noLimits,
    ...(without.length === 0
      ? []
      : [
          words.without(
            names.join(signsOf(table.language).list),
            without.length,
            without.length > names.length,
          ),
        ]),
  ];
}
