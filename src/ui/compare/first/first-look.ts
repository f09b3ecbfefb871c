import type { ChartTable } from '../../../table/chart-table.ts';
import type { Selection } from '../../../table/selection.ts';
import { dataFile } from '../../../dataset/data-file.ts';
import { count, fields, flag, list, listOf, text } from '../../../dataset/shape.ts';
import type { Facets } from '../filters/facets.ts';
import { packTable, unpackTable, type PackedTable } from './pack-table.ts';

/**
 * What a chart's page opens on, reckoned when the site is built: all of the first view, so that the page carries no
 * figure that it does not show. Whoever wishes for anything else fetches the figures (`whole.ts`).
 */
export interface FirstLook {
  /** Data version. */
  readonly version: string;
  /** The rows drawn at first. */
  readonly table: ChartTable;
  /** How many rows there are beyond those, and how many the next press brings. */
  readonly beyond: number;
  /** How many offices have a row. */
  readonly offices: number;
  /** What the site chose, where an address asks for nothing. */
  readonly chosen: Pick<Selection, 'years' | 'sort' | 'descending'>;
  readonly facets: Facets;
  /** How many reports of which offices and years are held, in a sentence; '' where there are none. */
  readonly held: string;
}

const facet = listOf(fields({ name: text }));

/** The same as a page carries it: short. */
export interface PackedLook extends Omit<FirstLook, 'table'> {
  readonly table: PackedTable;
}

/** What a page opens on, short. */
export function packLook(look: FirstLook): PackedLook {
  return { ...look, table: packTable(look.table) };
}

/** What was made short. */
export function unpackLook(look: PackedLook): FirstLook {
  return { ...look, table: unpackTable(look.table) };
}

/** As a page carries it. */
export const FIRST_LOOK = dataFile<PackedLook>(
  'first-look',
  fields({
    ...{ version: text, beyond: count, offices: count, held: text },
    chosen: fields({ years: list, sort: text, descending: flag }),
    facets: fields({ districts: facet, kinds: facet, years: facet, courses: flag }),
    table: fields({
      ...{ chart: text, shape: text, language: text, title: text, subtitle: text, answer: text },
      series: listOf(fields({ id: text, label: text })),
      rows: listOf(list),
      kinds: listOf(fields({ year: count, district: text })),
      columns: listOf(fields({ key: text, parts: listOf(text), cells: list })),
      ...{ formChanges: list, notes: listOf(text), coverage: fields({ offices: count }) },
    }),
  }),
);
