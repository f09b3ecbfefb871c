import type { Key } from '../../catalogue/figure.ts';
import { FIGURES, figureOf } from '../../catalogue/indicators.ts';
import type { Reading } from '../../report/report.ts';
import { keysOf, type PrintedTable } from './form/printed.ts';

/** A reading with the name its figure and its characters are reached by: `figure-<id>`, `source-<id>`. */
export interface PlacedReading {
  /** The key; `<key>-2` for a further reading of the same figure. */
  readonly id: string;
  readonly reading: Reading;
}

/**
 * Names every reading. Of several of one figure the bare key goes to the one that stands: a table's before one from
 * prose, else the first.
 */
export function placeReadings(readings: readonly Reading[]): readonly PlacedReading[] {
  const standing = new Map<Key, Reading>();
  for (const reading of readings) {
    const known = standing.get(reading.key);
    if (!known || (known.place === 'narrative' && reading.place === 'table'))
      standing.set(reading.key, reading);
  }
  const further = new Map<Key, number>();
  return readings.map((reading) => {
    if (standing.get(reading.key) === reading) return { id: reading.key, reading };
    const times = (further.get(reading.key) ?? 1) + 1;
    further.set(reading.key, times);
    return { id: `${reading.key}-${String(times)}`, reading };
  });
}

/** The readings that stand in the cells of printed tables, by key. */
export function byKey(placed: readonly PlacedReading[]): ReadonlyMap<Key, PlacedReading> {
  return new Map(
    placed.flatMap((entry) => (entry.id === entry.reading.key ? [[entry.reading.key, entry]] : [])),
  );
}

/** A row of the table of figures told outside the printed tables. `placed` null: the document does not tell it. */
export interface ToldRow {
  readonly id: string;
  readonly key: Key;
  readonly placed: PlacedReading | null;
}

/** What is asked of every report though no statutory table has a cell for it. */
const ALWAYS: readonly Key[] = ['disclosure.total', 'processing-fee.amount'];

/**
 * Figures that no printed table of the report shows: the total and the processing fee always, channels and anything
 * else where the text tells it. In the order of the catalogue.
 */
export function toldRows(
  placed: readonly PlacedReading[],
  tables: readonly PrintedTable[],
): readonly ToldRow[] {
  const shown = new Set(tables.flatMap(keysOf));
  const told = placed
    .filter(({ id }) => !shown.has(id))
    .map((entry): ToldRow => ({ id: entry.id, key: entry.reading.key, placed: entry }));
  const known = new Set(told.map((row) => row.key));
  const absent = ALWAYS.filter((key) => !known.has(key) && !shown.has(key));
  return [...told, ...absent.map((key): ToldRow => ({ id: key, key, placed: null }))].sort(
    (a, b) =>
      (figureOf(a.key)?.section ?? 9) - (figureOf(b.key)?.section ?? 9) || orderOf(a.key) - orderOf(b.key),
  );
}

/** The grand total before its channels; otherwise as told. */
function orderOf(key: Key): number {
  return key === 'disclosure.total' ? 0 : 1;
}

/** Channels that neither a printed table nor the told figures show: charts link to them, and a reader is told why. */
export function silentChannels(tables: readonly PrintedTable[], told: readonly ToldRow[]): readonly Key[] {
  const shown = new Set([...tables.flatMap(keysOf), ...told.map(({ id }) => id)]);
  return FIGURES.map(({ key }) => key).filter((key) => key.startsWith('channel.') && !shown.has(key));
}
