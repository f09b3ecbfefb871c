import papaparse from 'papaparse';
import { registerOf, type Authority, type Register } from '../catalogue/authorities.ts';
import type { Finding } from '../finding/finding.ts';

/** Columns of `data/authorities.csv`, in this order. `also` holds several names, separated by semicolons. */
export const REGISTER_COLUMNS = [
  'id',
  'name',
  'also',
  'label',
  'en',
  'level',
  'kind',
  'district',
  'city',
  'parent',
  'successor',
] as const;

/** The register and what its maintainer should look at. */
export interface ReadRegister {
  readonly register: Register;
  readonly findings: readonly Finding[];
}

// Ids become file names and addresses, so they stay lower-case ASCII.
const ID = /^[a-z0-9]{1,60}(?:-[a-z0-9]{1,60}){0,20}$/;
const LONGEST_ID = 80;

/**
 * Reads the register of 行政机关 from CSV (UTF-8, with or without BOM). A line that cannot be used is left out and
 * told; it never stops a build.
 */
export function registerFromCsv(csv: string): ReadRegister {
  const parsed = papaparse.parse<Record<string, string | undefined>>(csv, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim(),
  });
  const findings: Finding[] = [];
  const authorities: Authority[] = [];
  const taken = new Set<string>();
  parsed.data.forEach((row, index) => {
    const authority = authorityOf(row);
    const line = index + 2;
    const tell = (code: string): void => {
      findings.push({ code, severity: 'warning', spans: [], facts: { line, id: authority.id } });
    };
    if (!ID.test(authority.id) || authority.id.length > LONGEST_ID) tell('register-id-invalid');
    else if (authority.name === '') tell('register-name-missing');
    else if (taken.has(authority.id)) tell('register-id-twice');
    else {
      taken.add(authority.id);
      authorities.push(authority);
    }
  });
  const register = registerOf(authorities);
  return { register, findings: [...findings, ...sharedNames(register)] };
}

/** The line that would enter an organ in the register, without line end. */
export function registerLine(authority: Pick<Authority, 'id' | 'name'>): string {
  const fields = REGISTER_COLUMNS.map((column) => {
    if (column === 'id') return authority.id;
    return column === 'name' || column === 'label' ? authority.name : '';
  });
  return papaparse.unparse([fields]);
}

function authorityOf(row: Readonly<Record<string, string | undefined>>): Authority {
  const field = (name: (typeof REGISTER_COLUMNS)[number]): string => (row[name] ?? '').trim();
  const name = field('name');
  return {
    id: field('id'),
    name,
    also: field('also')
      .split(/[;；]/)
      .map((other) => other.trim())
      .filter((other) => other !== ''),
    label: field('label') || name,
    en: field('en') || name,
    level: field('level'),
    kind: field('kind'),
    district: field('district'),
    city: field('city'),
    parent: field('parent') || null,
    successor: field('successor') || null,
  };
}

/**
 * Printed names that two organs claim: a name claimed with equal right leads to neither, an official name leads to
 * its own organ though another has it as a further one. A successor rightly has the names of what it continues.
 */
function sharedNames({ authorities, byName, shared }: Register): Finding[] {
  const first = new Map<string, string>();
  const findings: Finding[] = [];
  const tell = (code: string, facts: Finding['facts']): void => {
    findings.push({ code, severity: 'warning', spans: [], facts });
  };
  for (const { id, name, also } of authorities)
    for (const printed of new Set([name, ...also])) {
      const owner = byName.get(printed.replace(/\s+/g, ''));
      const before = first.get(printed);
      first.set(printed, before ?? id);
      if (owner && owner.id !== id && owner.successor !== id)
        tell('register-name-taken', { name: printed, id, first: owner.id });
      else if (!owner && before !== undefined && shared.has(printed.replace(/\s+/g, '')))
        tell('register-name-shared', { name: printed, id, first: before });
    }
  return findings;
}
