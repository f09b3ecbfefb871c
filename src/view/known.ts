import type { Notice } from './parameters.ts';
import type { View } from './view.ts';

/** Offices of today by the ids they had before. */
export type FormerIds = ReadonlyMap<string, string>;

/** What the dataset holds, for a view to choose from. */
export interface Known {
  readonly offices: ReadonlySet<string>;
  readonly districts: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
  readonly former: FormerIds;
  /** What can be looked at alone, series and rates, by id; of rates with the ids of their denominators. */
  readonly series: ReadonlyMap<string, readonly string[]>;
}

/**
 * Leads former ids of offices on to those of today, and drops from a view what the dataset does not hold, with one
 * notice for each parameter that lost something.
 */
export function keepKnown(view: View, known: Known): { view: View; notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const keep = <T>(parameter: string, items: readonly T[], there: ReadonlySet<T>): readonly T[] => {
    const kept = items.filter((item) => there.has(item));
    if (kept.length < items.length) notices.push({ parameter, code: 'unknown' });
    return kept;
  };
  const kept: View = {
    ...view,
    offices: keep('offices', present(view.offices, known.former), known.offices),
    districts: keep('districts', view.districts, known.districts),
    kinds: keep('kinds', view.kinds, known.kinds),
    years: keep('years', view.years, known.years),
    of: keep('of', one(view.of), new Set(known.series.keys()))[0] ?? '',
    per: keep('per', one(view.per), new Set(known.series.get(view.of)))[0] ?? '',
  };
  return { view: kept, notices };
}

function one(id: string): readonly string[] {
  return id === '' ? [] : [id];
}

function present(ids: readonly string[], former: FormerIds): readonly string[] {
  return former.size > 0 ? [...new Set(ids.map((id) => former.get(id) ?? id))] : ids;
}
