import type { Key } from '../../src/catalogue/figure.ts';
import type { Form } from '../../src/catalogue/form.ts';
import { inventDisclosure, type Stocks } from './disclosure-figures.ts';
import { CHANNELS_TOLD } from './prose.ts';
import type { PlannedOffice } from './planting.ts';
import { inventDisputes, type UndecidedDisputes } from './disputes-figures.ts';
import { inventRequests, type Pending } from './requests-figures.ts';
import type { Luck } from './seed.ts';

/** The figures of one report by key, in the units of the catalogue. */
export type Figures = ReadonlyMap<Key, number>;

/** What goes from one year of an organ into the next. */
export interface Carried {
  readonly stocks: Stocks;
  readonly pending: Pending;
  readonly disputes: UndecidedDisputes;
}

export const NOTHING_CARRIED: Carried = { stocks: new Map(), pending: new Map(), disputes: new Map() };

/**
 * The figures of one year: mostly zeros, every row and column of a table adding up, and carried in what the year
 * before carried out. The cells are those of the form; how they hang together goes by what the form calls them.
 */
export function inventFigures(
  form: Form,
  office: PlannedOffice,
  past: Carried,
  luck: Luck,
): { readonly figures: Figures; readonly carried: Carried } {
  const figures = new Map<Key, number>();
  const stocks = inventDisclosure(form, office, past.stocks, luck, figures);
  const pending = inventRequests(form, office, past.pending, luck, figures);
  const disputes = inventDisputes(form, past.disputes, luck, figures);
  inventChannels(office.tellsTotal, luck, figures);
  if (luck.sometimes(0.7)) figures.set('processing-fee.amount', 0);
  return { figures, carried: { stocks, pending, disputes } };
}

function inventChannels(tellsTotal: boolean, luck: Luck, figures: Map<Key, number>): void {
  const keys = CHANNELS_TOLD.map(([key]) => key);
  const told = luck.shuffled(keys).slice(0, luck.whole(2, keys.length));
  const numbers = keys.filter((key) => told.includes(key)).map((key) => [key, luck.whole(12, 700)] as const);
  const total = numbers.reduce((sum, [, number]) => sum + number, 0);
  if (tellsTotal) figures.set('disclosure.total', total);
  for (const [key, number] of numbers) figures.set(key, number);
}
