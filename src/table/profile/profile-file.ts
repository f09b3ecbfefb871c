import { dataFile, type DataFile } from '../../dataset/data-file.ts';
import type { Peer } from '../../dataset/offices/peers.ts';
import { count, fields, list, listOf, orNull, recordOf, text } from '../../dataset/shape.ts';
import type { Quartiles } from '../../statistics/quartiles.ts';
import type { TableCell } from '../cell.ts';

/** `data/profiles/<office>.json`: the course of one office in a few figures, and its peers behind it. */
export interface ProfileFile {
  readonly version: string;
  /** Oldest first, none left out between its first report and its last. */
  readonly years: readonly number[];
  /** The report of each year; null where there is none. */
  readonly reports: readonly (string | null)[];
  /** Figures with a small chart each. */
  readonly charts: readonly ProfileChart[];
  /** The outcomes of requests by the ids of their series, a cell for each year. */
  readonly outcomes: Readonly<Record<string, readonly TableCell[]>>;
  readonly peers: PeerGroup;
}

/** One figure of an office year by year, and the middle of its peers. */
export interface ProfileChart {
  readonly chart: string;
  /** Id of the series or rate. */
  readonly of: string;
  readonly cells: readonly TableCell[];
  /** For each year; null where fewer than eight offices have a number. */
  readonly middles: readonly (PeerMiddle | null)[];
  /** What the offices of the group have in the last year, in order; none of fewer than eight. */
  readonly strip: readonly number[];
}

/** The quartiles of so many offices. */
export interface PeerMiddle extends Quartiles {
  readonly count: number;
}

/** Offices alike, this one among them, and what they have in common. */
export interface PeerGroup {
  /** kind: of one kind and level and a like number of requests · level: too few of those, so all of one level · none: nobody is alike. */
  readonly rule: 'kind' | 'level' | 'none';
  /** Place in `BANDS`; null where no report states the number of requests. */
  readonly band: number | null;
  readonly size: number;
  /** The first of the others, in the order of the register. */
  readonly members: readonly Peer[];
}

/** Bands of the requests received in a year, each from its number on; by the mean of the last three years that state it. */
export const BANDS = [0, 1, 10, 100] as const;

const cells = listOf(fields({ kind: text, key: text }));

/** The profile of one office. `id` is an office's id; anything else is simply missing. */
export function profileFile(id: string): DataFile<ProfileFile> {
  return dataFile(
    `profiles/${encodeURIComponent(id)}.json`,
    fields({
      ...{ version: text, years: listOf(count), reports: listOf(orNull(text)) },
      charts: listOf(
        fields({
          chart: text,
          of: text,
          cells,
          middles: listOf(orNull(fields({ median: count }))),
          strip: list,
        }),
      ),
      outcomes: recordOf(cells),
      peers: fields({ rule: text, band: orNull(count), size: count, members: listOf(fields({ id: text })) }),
    }),
  );
}
