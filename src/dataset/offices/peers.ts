import type { Dataset, OfficeName } from '../dataset.ts';

/** Offices one would look at beside another: of the same kind, and of the same district. */
export interface Peers {
  readonly kind: readonly Peer[];
  readonly district: readonly Peer[];
}
export type Peer = Pick<OfficeName, 'id' | 'name' | 'en'>;

const MOST_PEERS = 12;

/**
 * Prepares the peers of a dataset's offices, so that no office is compared with every other. Peers have a report and
 * stand in the order of the register; an office of no kind or district has none of it.
 */
export function peersIn({
  offices,
  reports,
}: Pick<Dataset, 'offices' | 'reports'>): (office: OfficeName) => Peers {
  const reporting = new Set(reports.map(({ office }) => office));
  const kinds = new Map<string, Peer[]>();
  const districts = new Map<string, Peer[]>();
  offices.forEach(({ id, name, en, kind, district }, at) => {
    if (!reporting.has(at)) return;
    for (const [groups, of] of [
      [kinds, kind],
      [districts, district],
    ] as const) {
      const group = groups.get(of) ?? [];
      groups.set(of, group);
      // One more than are shown: the office itself may be among them.
      if (of !== '' && group.length <= MOST_PEERS) group.push({ id, name, en });
    }
  });
  const others = (group: readonly Peer[] | undefined, id: string): Peer[] =>
    (group ?? []).filter((peer) => peer.id !== id).slice(0, MOST_PEERS);
  return ({ id, kind, district }) => ({
    kind: others(kinds.get(kind), id),
    district: others(districts.get(district), id),
  });
}
