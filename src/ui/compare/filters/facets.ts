import { ratesOf } from '../../../catalogue/rates/rates.ts';
import type { Dataset } from '../../../dataset/dataset.ts';
import type { ToldChart } from '../../../table/spec.ts';
import type { FormerIds, Known } from '../../../view/known.ts';

/** One choice of a filter, what it is called and, where it is one of reports, how many it holds. */
export interface Facet<T> {
  readonly value: T;
  readonly name: string;
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

/** Counts the choices of every filter over a whole dataset; `kindName` says what a kind of office is called. */
export function facetsOf(dataset: Dataset, kindName: (kind: string) => string): Facets {
  const offices = dataset.reports.map((report) => dataset.offices[report.office]);
  const reporting = new Set(dataset.reports.map(({ office }) => office)).size;
  return {
    courses: dataset.reports.length > reporting,
    districts: count(
      offices.map((office) => office?.district ?? ''),
      String,
    ),
    kinds: count(
      offices.map((office) => office?.kind ?? ''),
      kindName,
    ),
    years: [
      ...count(
        dataset.reports.map(({ year }) => year),
        String,
      ),
    ].sort((a, b) => b.value - a.value),
  };
}

/** What a view may choose of a dataset; `former` leads former ids of offices on. */
export function knownOf(
  { offices, reports }: Dataset,
  { id, series }: Pick<ToldChart, 'id' | 'series'>,
  former: FormerIds,
): Known {
  const reporting = reports.flatMap(({ office }) => offices[office] ?? []);
  return {
    offices: new Set(offices.map(({ id }) => id)),
    districts: new Set(reporting.map(({ district }) => district).filter((one) => one !== '')),
    kinds: new Set(reporting.map(({ kind }) => kind).filter((one) => one !== '')),
    years: new Set(reports.map(({ year }) => year)),
    former,
    series: new Map<string, readonly string[]>([
      ...(series.length > 1 ? series : []).map((one) => [one.id, []] as const),
      ...ratesOf(id).map((rate) => [rate.id, rate.denominators.map((one) => one.id)] as const),
    ]),
  };
}

function count<T extends string | number>(
  values: readonly T[],
  nameOf: (value: T) => string,
): readonly Facet<T>[] {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, number]) => ({ value, name: nameOf(value), count: number }));
}
