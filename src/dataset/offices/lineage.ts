import type { Dataset, OfficeName } from '../dataset.ts';
import { firstReports } from './existence.ts';

/**
 * Whom an office continues under another name: the one office whose successor it is, where that has no report of a
 * year in which or after which this one reports. Of two that were merged no series goes on: their figures are not its.
 */
export function renamedFrom({
  offices,
  reports,
}: Pick<Dataset, 'offices' | 'reports'>): ReadonlyMap<number, number> {
  const places = new Map(offices.map(({ id }, at) => [id, at]));
  const first = firstReports({ reports });
  const last = new Map<number, number>();
  for (const { office, year } of reports) last.set(office, Math.max(year, last.get(office) ?? year));
  const before = new Map<number, number[]>();
  offices.forEach(({ successor }, at) => {
    const to = successor === undefined ? undefined : places.get(successor);
    if (to !== undefined) before.set(to, [...(before.get(to) ?? []), at]);
  });
  const renamed = new Map<number, number>();
  for (const [to, [from, ...others]] of before)
    if (
      from !== undefined &&
      others.length === 0 &&
      (last.get(from) ?? -Infinity) < (first.get(to) ?? Infinity)
    )
      renamed.set(to, from);
  return renamed;
}

/** For every office the places of its reports and, before them, of those under its former names, oldest first. */
export function seriesIn(
  dataset: Pick<Dataset, 'offices' | 'reports'>,
): (office: number) => readonly number[] {
  const renamed = renamedFrom(dataset);
  const own = dataset.offices.map((): number[] => []);
  dataset.reports.forEach(({ office }, at) => own[office]?.push(at));
  return (office) => {
    const series: number[] = [...(own[office] ?? [])];
    for (let at = renamed.get(office); at !== undefined; at = renamed.get(at))
      series.unshift(...(own[at] ?? []));
    return series;
  };
}

/** The same offices; each that goes on under another name says under which it does today. */
export function withLineage<O extends OfficeName>({
  offices,
  reports,
}: {
  readonly offices: readonly O[];
  readonly reports: Dataset['reports'];
}): readonly O[] {
  const next = new Map([...renamedFrom({ offices, reports })].map(([to, from]) => [from, to]));
  return offices.map((office, from) => {
    let now = from;
    for (let to = next.get(now); to !== undefined; to = next.get(now)) now = to;
    const id = offices[now]?.id;
    return now === from || id === undefined ? office : { ...office, runsOnAs: id };
  });
}
