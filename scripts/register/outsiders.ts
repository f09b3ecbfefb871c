import type { RegisterRow } from '../../src/dataset/register/columns.ts';
import { registerOf, type Authority } from '../../src/catalogue/authorities.ts';
import type { Collected } from '../build/collect.ts';
import { guessRow } from './guess.ts';

/** An organ that reports and that the register does not have: the line proposed for it, and its files. */
export interface Outsider {
  readonly row: RegisterRow;
  readonly files: readonly string[];
}

/** All organs of a folder of reports that the register does not have, in the order of their names. */
export function outsidersIn({ register, offices, choices }: Collected): Outsider[] {
  const known: Authority[] = [...register.authorities];
  const registered = new Set(known.map(({ id }) => id));
  return offices.entries.flatMap(({ id, name, district, city }): Outsider[] => {
    if (registered.has(id)) return [];
    const files = [...choices.values()].filter(({ office }) => office === id).map(({ path }) => path);
    const row = guessRow({ id, name, district, city }, registerOf(known));
    // The next guess must not take the same id, and may go by the district of this one.
    known.push(asAuthority(row));
    return [{ row, files }];
  });
}

function asAuthority(row: RegisterRow): Authority {
  const { id, name, label, en, level, kind, district, city, province } = row;
  return {
    id,
    name,
    label,
    en,
    level,
    kind,
    district,
    city,
    province,
    also: [],
    parent: null,
    successor: null,
  };
}
