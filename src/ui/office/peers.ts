import type { Dataset, OfficeEntry } from '../../dataset/dataset.ts';

/** Offices one would look at beside this one. */
export interface Peers {
  readonly kind: readonly OfficeEntry[];
  readonly district: readonly OfficeEntry[];
}

const MOST_PEERS = 12;

/** Other offices of the same kind, and of the same district; those with a report, in the order of the register. */
export function peersOf(dataset: Dataset, office: OfficeEntry): Peers {
  const reporting = new Set(dataset.reports.map((report) => dataset.offices[report.office]?.id));
  const others = dataset.offices.filter((other) => other.id !== office.id && reporting.has(other.id));
  const alike = (same: (other: OfficeEntry) => boolean): readonly OfficeEntry[] =>
    others.filter(same).slice(0, MOST_PEERS);
  return {
    kind: alike((other) => other.kind !== '' && other.kind === office.kind),
    district: alike((other) => other.district !== '' && other.district === office.district),
  };
}
