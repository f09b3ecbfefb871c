import { inventCity } from '../../scripts/invented/city.ts';
import { TEST_CITY } from '../../scripts/invented/demo.ts';
import type { InventedReport } from '../../scripts/invented/report.ts';

/** Numbers by office. */
export type ByOffice = ReadonlyMap<string, number>;

/** What the invented reports say, reckoned from their figures alone and by nothing of the site. */
export interface Answers {
  /** Offices whose report is the sum of others. */
  readonly summaries: ReadonlySet<string>;
  readonly planted: ReturnType<typeof inventCity>['planted'];
  readonly offices: ReturnType<typeof inventCity>['authorities'];
  readonly reports: readonly InventedReport[];
  /** The figure of every office's own report of a year. */
  readonly figures: (key: string, year: number) => ByOffice;
  /** The same, an office that was renamed under the name it goes on under. */
  readonly onLines: (key: string, year: number) => ByOffice;
  readonly years: readonly number[];
  /** The name of an office in charts. */
  readonly labelOf: (id: string) => string;
  readonly received: (year: number) => ByOffice;
  readonly sum: (numbers: ByOffice) => number;
  /** Offices that have a report of the year. */
  readonly reporting: (year: number) => ReadonlySet<string>;
}

/** The city of the browser tests and what its reports say. */
export function answersOf(): Answers {
  const city = inventCity(TEST_CITY);
  const reports = [...city.reports()];
  const summaries = new Set(city.planted.flatMap((one) => (one.kind === 'summary' ? [one.office] : [])));
  const figures = (key: string, year: number): ByOffice =>
    new Map(
      reports.flatMap((one): (readonly [string, number])[] => {
        const value = one.report.readings.find((reading) => reading.key === key)?.value;
        return one.year === year && !summaries.has(one.authority.id) && value?.kind === 'number'
          ? [[one.authority.id, value.number]]
          : [];
      }),
    );
  const now = new Map(
    city.planted.flatMap((one) =>
      one.kind === 'renamed' ? one.from.map((from) => [from, one.office] as const) : [],
    ),
  );
  return {
    summaries,
    years: TEST_CITY.years,
    labelOf: (id) => city.authorities.find((one) => one.id === id)?.label ?? id,
    onLines: (key, year) =>
      new Map([...figures(key, year)].map(([id, number]) => [now.get(id) ?? id, number])),
    reports,
    figures,
    planted: city.planted,
    offices: city.authorities,
    received: (year) => figures('request.received.total', year),
    sum: (numbers) => [...numbers.values()].reduce((all, number) => all + number, 0),
    reporting: (year) => new Set(reports.flatMap((one) => (one.year === year ? [one.authority.id] : []))),
  };
}
