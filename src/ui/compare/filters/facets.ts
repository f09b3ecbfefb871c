import type { Dataset } from '../../../dataset/dataset.ts';
import type { ToldChart } from '../../../table/spec.ts';
import type { FormerIds, Known } from '../../../view/known.ts';

/** One choice of a filter and, where it is one of reports, how many it holds. */
export interface Facet<T> {
  readonly value: T;
  readonly count?: number;
}

/** What can be chosen: districts and kinds in the order of the register, years from the newest. */
export interface Facets {
  readonly districts: readonly Facet<string>[];
  readonly kinds: readonly Facet<string>[];
  readonly years: readonly Facet<number>[];
  /** Whether some office has reports of two years, so that there is a course to follow. */
  readonly courses: boolean;
}

/** Counts the choices of every filter over a whole dataset. */
export function facetsOf(dataset: Dataset): Facets {
  const offices = dataset.reports.map((report) => dataset.offices[report.office]);
  const reporting = new Set(dataset.reports.map(({ office }) => office)).size;
  return {
    courses: dataset.reports.length > reporting,
    districts: count(offices.map((office) => office?.district ?? '')),
    kinds: count(offices.map((office) => office?.kind ?? '')),
    years: [...count(dataset.reports.map(({ year }) => year))].sort((a, b) => b.value - a.value),
  };
}

/** The same as sets, for a view to be checked against; `former` leads former ids of offices on. */
export function knownOf(
  dataset: Dataset,
  facets: Facets,
  { series }: Pick<ToldChart, 'series'>,
  former: FormerIds,
): Known {
  const values = <T>(list: readonly Facet<T>[]): ReadonlySet<T> => new Set(list.map(({ value }) => value));
  return {
    offices: new Set(dataset.offices.map(({ id }) => id)),
    districts: values(facets.districts),
    kinds: values(facets.kinds),
    years: values(facets.years),
    former,
    series: new Set(series.length > 1 ? series.map(({ id }) => id) : []),
  };
}

function count<T extends string | number>(values: readonly T[]): readonly Facet<T>[] {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, number]) => ({ value, count: number }));
}
