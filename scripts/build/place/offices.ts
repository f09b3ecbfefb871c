import type { Authority, Register } from '../../../src/catalogue/authorities.ts';
import type { OfficeEntry } from '../../../src/dataset/dataset.ts';
import type { Finding } from '../../../src/finding/finding.ts';
import { slugOf, soundOf } from '../../../src/dataset/offices/pinyin.ts';
import { namesPlace } from '../../../src/report/identify/organ-name.ts';
import type { Candidate } from './candidate.ts';
import { organsAt } from './folder.ts';
import { freeId, idsOf } from './free-id.ts';
import { apartByLabel } from './labels.ts';

/** What tells an office outside the register: its printed name, and the place of its folder where the name has none. */
export type Named = Pick<Candidate, 'authority' | 'authorityName' | 'place'>;

/** The offices of a dataset: the register's, then those only the reports name. */
export interface Offices {
  readonly entries: readonly OfficeEntry[];
  readonly idOf: (candidate: Named) => string | null;
  readonly findings: readonly Finding[];
}

/**
 * Lists the offices. An organ outside the register gets an id from the sound of its name, if that name can only be
 * its own: one that names no place has to have it from its folder, and one that several organs of the register claim
 * stands for no office.
 */
export function officesOf(register: Register, candidates: readonly Named[]): Offices {
  const known = idsOf(register.authorities);
  const named = new Map<string, string>();
  const unknown = new Map<string, Pick<Authority, 'name' | 'district' | 'city'>>();
  for (const candidate of candidates) {
    const organ = organOutside(candidate, register);
    if (organ) unknown.set(organ.name, organ);
  }
  const added: Authority[] = [];
  for (const [name, organ] of [...unknown].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const id = freeId(slugOf(name) || 'office', (taken) => known.has(taken));
    known.add(id);
    named.set(name, id);
    const empty = { also: [], level: '', kind: '', parent: null, successor: null };
    added.push({ id, ...empty, ...organ, label: name, en: name });
  }
  const { offices, findings } = apartByLabel([...register.authorities, ...added]);
  return {
    entries: offices.map(entryOf),
    idOf: (candidate) =>
      candidate.authority ?? named.get(organOutside(candidate, register)?.name ?? '') ?? null,
    findings,
  };
}

/** The organ a document names and the register does not have; null where its name leaves doubt. */
function organOutside(
  candidate: Named,
  register: Register,
): Pick<Authority, 'name' | 'district' | 'city'> | null {
  const { authority, authorityName: name, place } = candidate;
  if (authority !== null || name === null || doubtOf(candidate, register)) return null;
  if (namesPlace(name)) return { name, district: '', city: '' };
  const { district = '', city = '' } = place ?? {};
  return { name: (district || city) + name, district, city };
}

/** Why the organ a document names cannot be taken for one office; null where it can, or where it names none. */
export function doubtOf(
  { authority, authorityName, place }: Named,
  register: Register,
): Pick<Finding, 'code' | 'facts'> | null {
  if (authority !== null || authorityName === null) return null;
  const facts = { name: authorityName };
  const needsPlace = !namesPlace(authorityName);
  const several = place !== null && organsAt(authorityName, place, register).length > 1;
  if (several || (register.shared.has(authorityName) && !(needsPlace && place?.district)))
    return { code: 'office-shared', facts };
  return needsPlace && !place ? { code: 'office-without-place', facts } : null;
}

function entryOf(authority: Authority): OfficeEntry {
  const { parent, successor, name, label, also, ...rest } = authority;
  return {
    ...rest,
    name,
    label,
    also,
    ...(parent === null ? {} : { parent }),
    ...(successor === null ? {} : { successor }),
    ...soundOf([label, name, ...also]),
  };
}
