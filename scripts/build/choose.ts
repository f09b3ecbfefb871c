import type { Authority, Register } from '../../src/catalogue/authorities.ts';
import type { OfficeEntry } from '../../src/dataset/dataset.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { slugOf, soundOf } from '../../src/dataset/pinyin.ts';
import { namesPlace } from '../../src/report/identify/organ-name.ts';

/** What choosing needs to know of one understood file. */
export interface Candidate {
  /** Path below the folder of reports; the last word where nothing else decides. */
  readonly path: string;
  readonly hash: string;
  readonly authority: string | null;
  readonly authorityName: string | null;
  readonly year: number | null;
  readonly issued: string | null;
}

/** A file's place among the reports. `office` and `year` are null where the document does not tell. */
export interface Choice {
  readonly path: string;
  /** Id of the report, ASCII: `<office>-<year>`, with eight digits of the content's hash where that is taken. */
  readonly id: string;
  readonly office: string | null;
  readonly year: number | null;
  readonly state: 'chosen' | 'superseded' | 'copy' | 'unplaced';
  /** Id of the report that stands for this office and year instead. */
  readonly instead: string | null;
}

/** The offices of a dataset: the register's, then those only the reports name. */
export interface Offices {
  readonly entries: readonly OfficeEntry[];
  readonly idOf: (candidate: Pick<Candidate, 'authority' | 'authorityName'>) => string | null;
}

/**
 * Lists the offices. An organ outside the register gets an id from the sound of its name, if that name can only be
 * its own: one that names no place, or that several organs of the register claim, stands for no office.
 */
export function officesOf(register: Register, candidates: readonly Candidate[]): Offices {
  const known = new Map(register.authorities.map((authority) => [authority.id, authority]));
  const named = new Map<string, string>();
  const names = new Set(
    candidates.flatMap((candidate) =>
      candidate.authority === null && candidate.authorityName !== null && !doubtOf(candidate, register)
        ? [candidate.authorityName]
        : [],
    ),
  );
  const added: Authority[] = [];
  for (const name of [...names].sort()) {
    const id = freeId(slugOf(name) || 'office', (taken) => known.has(taken));
    const authority = unregistered(id, name);
    known.set(id, authority);
    named.set(name, id);
    added.push(authority);
  }
  return {
    entries: [...register.authorities, ...added].map(entryOf),
    idOf: ({ authority, authorityName }) => authority ?? named.get(authorityName ?? '') ?? null,
  };
}

/** Why the organ a document names cannot be taken for one office; null where it can, or where it names none. */
export function doubtOf(
  { authority, authorityName }: Pick<Candidate, 'authority' | 'authorityName'>,
  register: Register,
): Pick<Finding, 'code' | 'facts'> | null {
  if (authority !== null || authorityName === null) return null;
  const facts = { name: authorityName };
  if (register.shared.has(authorityName)) return { code: 'office-shared', facts };
  return namesPlace(authorityName) ? null : { code: 'office-without-place', facts };
}

/**
 * Gives every understood file its place. Of several reports of one office and year the one signed last stands, the
 * others are kept beside it; the same bytes twice are one report. The order of the files decides nothing but a tie.
 */
export function choose(candidates: readonly Candidate[], offices: Offices): Choice[] {
  const taken = new Set<string>();
  const chosen = new Map<string, string>();
  const byContent = new Map<string, string>();
  const latestFirst = [...candidates].sort(
    (a, b) => compare(b.issued ?? '', a.issued ?? '') || compare(a.path, b.path),
  );
  const choices = latestFirst.map((candidate): Choice => {
    const office = offices.idOf(candidate);
    const { path, hash, year } = candidate;
    const copied = byContent.get(hash);
    if (copied !== undefined) return { path, id: copied, office, year, state: 'copy', instead: copied };
    const placed = office !== null && year !== null;
    const stem = `${office ?? 'unknown'}-${year === null ? 'undated' : String(year)}`;
    const first = placed ? chosen.get(stem) : undefined;
    const id = freeId(placed && first === undefined ? stem : `${stem}-${hash.slice(0, 8)}`, (name) =>
      taken.has(name),
    );
    taken.add(id);
    byContent.set(hash, id);
    if (placed && first === undefined) chosen.set(stem, id);
    const state = !placed ? 'unplaced' : first === undefined ? 'chosen' : 'superseded';
    return { path, id, office, year, state, instead: first ?? null };
  });
  return choices.sort((a, b) => compare(a.path, b.path));
}

function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  let id = wanted;
  for (let count = 2; isTaken(id); count += 1) id = `${wanted}-${String(count)}`;
  return id;
}

function unregistered(id: string, name: string): Authority {
  const empty = { also: [], level: '', kind: '', district: '', city: '', parent: null, successor: null };
  return { id, name, label: name, en: name, ...empty };
}

function entryOf({ id, name, label, en, also, district, city, kind, level }: Authority): OfficeEntry {
  return { id, name, label, en, also, ...soundOf([label, name, ...also]), district, city, kind, level };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
