import type { Key } from '../../src/catalogue/figure.ts';
import type { DisclosureColumn, DisclosureRow, Form } from '../../src/catalogue/form.ts';
import type { PlannedOffice } from './planting.ts';
import type { Luck } from './seed.ts';

/** What an organ holds at the end of a year, by row of table 二: documents in force, items on its list. */
export type Stocks = ReadonlyMap<string, number>;

/** What a column says of a stock: how much came, went, was there before, is there now, or by how much it changed. */
type Part = 'in' | 'out' | 'before' | 'after' | 'change';
const PARTS: Readonly<Record<string, Part>> = {
  issued: 'in',
  made: 'in',
  disclosed: 'in',
  repealed: 'out',
  'in-force': 'after',
  'public-total': 'after',
  'items-last-year': 'before',
  'items-change': 'change',
};

/** Fills table 二 and says what stands at the end of the year. A column with no part in a stock is what was done. */
export function inventDisclosure(
  form: Form,
  { acts, size }: Pick<PlannedOffice, 'acts' | 'size'>,
  past: Stocks,
  luck: Luck,
  figures: Map<Key, number>,
): Stocks {
  const stocks = new Map(past);
  for (const { rows, columns } of form.disclosure)
    for (const row of rows) {
      const usual = Math.ceil((acts[row.id] ?? 0) * size);
      const done = usual > 0 ? luck.whole(Math.ceil(usual * 0.75), Math.ceil(usual * 1.25)) : 0;
      const held = stocks.get(row.id) ?? (usual > 0 ? luck.whole(2, 4 + Math.ceil(usual / 2)) : 0);
      const moved = moveStock(held, usual > 0, luck);
      stocks.set(row.id, moved.after);
      for (const column of columns) figures.set(keyOf(row, column), figureOf(column, moved, done, luck));
    }
  return stocks;
}

function keyOf(row: DisclosureRow, column: DisclosureColumn): Key {
  return `${row.id}.${column.id}`;
}

/** One year of a stock: it never falls below one where there is any. */
function moveStock(before: number, any: boolean, luck: Luck): Readonly<Record<Part, number>> {
  const coming = any && luck.sometimes(0.3) ? luck.whole(1, 2) : 0;
  const going = any && before + coming > 2 && luck.sometimes(0.2) ? 1 : 0;
  return { before, in: coming, out: going, after: before + coming - going, change: coming - going };
}

function figureOf(
  { id, kind, unit }: DisclosureColumn,
  moved: Readonly<Record<Part, number>>,
  done: number,
  luck: Luck,
): number {
  const part = PARTS[id];
  if (part) return moved[part];
  if (kind !== 'amount' || done === 0) return done;
  // Thousandths of 万元, tenths of 元.
  return unit === '万元'
    ? luck.whole(done * 100, done * 4000) / 1000
    : luck.whole(done * 9000, done * 80_000) / 10;
}
