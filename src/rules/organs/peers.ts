import type { Authority, Register } from '../../catalogue/authorities.ts';
import type { Key } from '../../catalogue/figure.ts';
import type { PastReport } from '../past-report.ts';

/** What organs of one kind and level tell for one figure in one year. */
export interface Peers {
  /** Their numbers, sorted. */
  readonly numbers: readonly number[];
  /** How many have the cell, number or not. */
  readonly asked: number;
}

/** Figures that peers are compared on. */
export const PEER_KEYS: readonly Key[] = [
  'licence.decisions',
  'penalty.decisions',
  'coercion.decisions',
  'fee.amount',
  'request.received.total',
];

/** What tells a report's peers: who, when and on which form. */
export type PeerReport = Pick<PastReport, 'authority' | 'year' | 'form'>;

/** Gathers the figures of peers once; the answer to each question is a look-up. */
export function peersOf(
  reports: readonly PastReport[],
  register: Register | undefined,
): (report: PeerReport, key: Key) => Peers | undefined {
  const organs = new Map<string, Authority>(
    register?.authorities.map((authority) => [authority.id, authority]),
  );
  const groups = new Map<string, { numbers: number[]; asked: number }>();
  const groupOf = (report: PeerReport, key: Key): string | undefined => {
    const organ = report.authority === null ? undefined : organs.get(report.authority);
    // An organ without a registered kind is like no other: it has no peers.
    return organ && organ.kind !== '' && report.year !== null
      ? [report.year, report.form, organ.level, organ.kind, key].join('|')
      : undefined;
  };
  for (const report of reports)
    for (const key of PEER_KEYS) {
      const value = report.figures.get(key);
      const name = groupOf(report, key);
      if (name === undefined || value === undefined) continue;
      const group = groups.get(name) ?? { numbers: [], asked: 0 };
      groups.set(name, group);
      group.asked += 1;
      if (value.kind === 'number') group.numbers.push(value.number);
    }
  for (const group of groups.values()) group.numbers.sort((a, b) => a - b);
  return (report, key) => {
    const name = groupOf(report, key);
    return name === undefined ? undefined : groups.get(name);
  };
}

/** The middle of sorted numbers, or undefined of none. */
export function medianOf(sorted: readonly number[]): number | undefined {
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (sorted.length % 2 === 1 || upper === undefined) return upper;
  return ((sorted[middle - 1] ?? upper) + upper) / 2;
}
