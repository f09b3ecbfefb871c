import type { Key } from '../../catalogue/figure.ts';
import type { ReportFile } from '../../dataset/report-file.ts';
import {
  byKey,
  placeReadings,
  silentChannels,
  toldRows,
  type PlacedReading,
  type ToldRow,
} from './figures.ts';
import { keysOf, type PrintedTable } from './form/printed.ts';
import { tablesOf } from './form/report-tables.ts';
import { anchorName } from './results/results.ts';
import { marksOf, type SourceMark } from './source/source-marks.ts';

/** Everything of a report that has a place on its page, and the names of those places. */
export interface ShownReport {
  readonly tables: readonly PrintedTable[];
  readonly told: readonly ToldRow[];
  /** Channels with no figure anywhere. */
  readonly silent: readonly Key[];
  /** The readings of printed cells. */
  readonly readings: ReadonlyMap<Key, PlacedReading>;
  readonly marks: readonly SourceMark[];
  /** Ids of the figures on the page: their elements are `figure-<id>`. */
  readonly figures: ReadonlySet<string>;
  /** Ids of the elements in the source text, by the span they stand for. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** Places the readings of a report in its tables and in its text, so that every link has somewhere to lead. */
export function shownReport({ report, text, results }: ReportFile): ShownReport {
  const tables = tablesOf(report);
  const placed = placeReadings(report.readings);
  const told = toldRows(placed, tables);
  const marks = marksOf(text, placed, report.residue, results, ({ rule }) => `#rule-${rule}`);
  return {
    tables,
    told,
    silent: silentChannels(tables, told),
    readings: byKey(placed),
    marks,
    figures: new Set([...tables.flatMap(keysOf), ...told.map(({ id }) => id)]),
    anchors: new Map(
      marks.filter(({ kind }) => kind !== 'residue').map((mark) => [anchorName(mark.origin), mark.id]),
    ),
  };
}
