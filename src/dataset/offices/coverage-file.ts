import { dataFile } from '../data-file.ts';
import type { Dataset } from '../dataset.ts';
import { placeAlone, type Place } from '../places/place.ts';
import { count, fields, listOf, recordOf, text } from '../shape.ts';
import { HOLDINGS, holdingsIn, type Holding } from './coverage.ts';

/** `data/coverage.json`: of which years the collection has a report of each office. */
export interface CoverageFile {
  readonly version: string;
  /** Oldest first, none left out between the first and the last. */
  readonly years: readonly number[];
  /** For every office, in the order of `data/offices.json`, a digit for each year: its place in `HOLDINGS`. */
  readonly held: readonly string[];
  /** Ids of reports that are not `<office>-<year>`, by that. */
  readonly otherIds: Readonly<Record<string, string>>;
  /** How many reports there are of years before these. */
  readonly earlier: number;
  /** The cities and districts that have a page. */
  readonly places: readonly Place[];
}

export const COVERAGE = dataFile<CoverageFile>(
  'coverage.json',
  fields({
    version: text,
    years: listOf(count),
    held: listOf(text),
    otherIds: recordOf(text),
    earlier: count,
    places: listOf(fields({ level: text, id: text, city: text, district: text, name: text, en: text })),
  }),
);

/** Of more years no screen has a column: a wrong year in one document must not make a table of a century. */
const MOST_YEARS = 15;

/** Packs what is held; `partly` are the ids of reports of which only a part could be read. */
export function coverageFileOf(
  dataset: Pick<Dataset, 'version' | 'offices' | 'reports'>,
  partly: ReadonlySet<string>,
  places: readonly Place[],
): CoverageFile {
  const { version, offices, reports } = dataset;
  const told = reports.map(({ year }) => year);
  const last = told.reduce((latest, year) => Math.max(latest, year), -Infinity);
  const first = Math.max(
    told.reduce((earliest, year) => Math.min(earliest, year), Infinity),
    last - MOST_YEARS + 1,
  );
  const years = told.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const others = reports.flatMap(({ id, office, year }) => {
    const usual = reportIdOf(offices[office]?.id ?? '', year);
    return id === usual ? [] : [[usual, id] as const];
  });
  return {
    version,
    years,
    held: holdingsIn(dataset, years, partly).map((row) =>
      row.map((holding) => String(HOLDINGS.indexOf(holding))).join(''),
    ),
    otherIds: Object.fromEntries(others),
    earlier: told.filter((year) => year < first).length,
    places: places.map(placeAlone),
  };
}

/** What is held of one office, by its place in the register, year by year. */
export function holdingsAt({ held, years }: CoverageFile, office: number): readonly Holding[] {
  return years.map((_, at) => HOLDINGS[Number(held[office]?.[at])] ?? 'unknown');
}

/** Id of the report of an office and year. */
export function reportIdAt(
  { otherIds }: Pick<CoverageFile, 'otherIds'>,
  office: string,
  year: number,
): string {
  const usual = reportIdOf(office, year);
  return otherIds[usual] ?? usual;
}

function reportIdOf(office: string, year: number): string {
  return `${office}-${String(year)}`;
}
