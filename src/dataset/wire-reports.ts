import type { ReportForm, ReportScope } from '../report/report.ts';
import type { OfficeName, ReportEntry } from './dataset.ts';
import { indexesOf, stepsOf } from './runs.ts';
import type { Sparse } from './wire-column.ts';

/** The reports of all offices in little room: most offices report in the same years, on the form of the year. */
export interface WireReports {
  /** Different lists of years in which an office has reported, ascending. */
  readonly years: readonly (readonly number[])[];
  /** For every office, in the order of the offices, the place of its list in `years`. */
  readonly held: readonly number[];
  /** The form of most reports of a year. */
  readonly forms: Readonly<Record<string, ReportForm>>;
  /** Reports on another form. */
  readonly otherForms: Sparse<ReportForm>;
  /** Reports with the local tables, as steps. */
  readonly supplement: readonly number[];
  /** Reports that say whose figures their tables hold. */
  readonly scopes: Sparse<ReportScope>;
  /** Reports whose id is not `<office>-<year>`. */
  readonly otherIds: Sparse<string>;
}

/** Packs reports, sorted by office and year, of offices in this order. */
export function packReports(
  reports: readonly ReportEntry[],
  offices: readonly Pick<OfficeName, 'id'>[],
): WireReports {
  const perOffice = offices.map((): number[] => []);
  for (const { office, year } of reports) perOffice[office]?.push(year);
  const places = new Map<string, number>();
  const years: number[][] = [];
  const held = perOffice.map((list) => {
    const name = list.join(' ');
    const known = places.get(name) ?? years.push(list) - 1;
    places.set(name, known);
    return known;
  });
  const forms = usualForms(reports);
  return {
    years,
    held,
    forms,
    otherForms: sparseWhere(reports, ({ year, form }) => (forms[year] === form ? undefined : [form])),
    supplement: stepsOf(reports.flatMap(({ supplement }, at) => (supplement ? [at] : []))),
    scopes: sparseWhere(reports, ({ scope }) => (scope === 'not-said' ? undefined : [scope])),
    otherIds: sparseWhere(reports, ({ id, office, year }) =>
      id === idOf(offices[office], year) ? undefined : [id],
    ),
  };
}

/** Unpacks reports; `offices` are those they were packed with. */
export function unpackReports(wire: WireReports, offices: readonly Pick<OfficeName, 'id'>[]): ReportEntry[] {
  const forms = new Map(pairs(wire.otherForms));
  const scopes = new Map(pairs(wire.scopes));
  const ids = new Map(pairs(wire.otherIds));
  const supplement = new Set(indexesOf(wire.supplement));
  const reports: ReportEntry[] = [];
  wire.held.forEach((list, office) => {
    for (const year of wire.years[list] ?? []) {
      const at = reports.length;
      const form = forms.has(at) ? forms.get(at) : wire.forms[year];
      reports.push({
        id: ids.get(at) ?? idOf(offices[office], year),
        office,
        year,
        form: form ?? null,
        supplement: supplement.has(at),
        scope: scopes.get(at) ?? 'not-said',
      });
    }
  });
  return reports;
}

function idOf(office: Pick<OfficeName, 'id'> | undefined, year: number): string {
  return `${office?.id ?? ''}-${String(year)}`;
}

function usualForms(reports: readonly ReportEntry[]): Record<string, ReportForm> {
  const counts = new Map<number, Map<ReportForm, number>>();
  for (const { year, form } of reports) {
    const ofYear = counts.get(year) ?? new Map<ReportForm, number>();
    counts.set(year, ofYear.set(form, (ofYear.get(form) ?? 0) + 1));
  }
  return Object.fromEntries(
    [...counts].map(([year, ofYear]) => [year, [...ofYear].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null]),
  );
}

/** The reports of which there is something to say, and what; wrapped, because what is said may be null. */
function sparseWhere<T>(
  reports: readonly ReportEntry[],
  sayOf: (report: ReportEntry) => readonly [T] | undefined,
): Sparse<T> {
  const at: number[] = [];
  const said: T[] = [];
  reports.forEach((report, place) => {
    const say = sayOf(report);
    if (!say) return;
    at.push(place);
    said.push(say[0]);
  });
  return [stepsOf(at), said];
}

function pairs<T>([steps, values]: Sparse<T>): [number, T][] {
  return indexesOf(steps).map((at, place) => [at, values[place] as T]);
}
