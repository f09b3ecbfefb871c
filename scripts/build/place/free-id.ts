import type { Authority } from '../../../src/catalogue/authorities.ts';

/** The ids that organs have or had: nobody else may get one. */
export function idsOf(authorities: readonly Authority[]): Set<string> {
  return new Set(authorities.flatMap(({ id, formerIds = [] }) => [id, ...formerIds]));
}

/** An id that nobody has: the one wanted, else with a number behind it. */
export function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  let id = wanted;
  for (let count = 2; isTaken(id); count += 1) id = `${wanted}-${String(count)}`;
  return id;
}
