import type { Finding } from '../../../src/finding/finding.ts';
import type { Given } from '../../../src/dataset/report-file.ts';
import type { Candidate } from './candidate.ts';
import { freeId } from './free-id.ts';
import type { Offices } from './offices.ts';

/** A file's place among the reports. `office` and `year` are null where neither document nor maintainer tells. */
export interface Choice {
  readonly path: string;
  /** Id of the report, ASCII: `<office>-<year>`, with eight digits of the content's hash where that is taken. */
  readonly id: string;
  readonly office: string | null;
  /** Id in the register, where the office has one. */
  readonly authority: string | null;
  readonly year: number | null;
  readonly state: 'chosen' | 'superseded' | 'copy' | 'unplaced';
  /** Id of the report that stands for this office and year instead. */
  readonly instead: string | null;
  readonly given: Given;
}

/**
 * Gives every understood file its place. Of several reports of one office and year the one signed last stands, or the
 * one of which the maintainer says that it replaces the other; the others are kept beside it; the same bytes twice are
 * one report. The order of the files decides nothing but a tie.
 */
export function choose(all: readonly Candidate[], offices: Offices): Choice[] {
  const candidates = all.map((one) => (isReplaced(one, all, offices) ? one : { ...one, replaces: null }));
  const taken = new Set<string>();
  const chosen = new Map<string, string>();
  const byContent = new Map<string, string>();
  const idOfPath = new Map<string, string>();
  const replacedBy = new Map(
    candidates.flatMap(({ path, replaces }) => (replaces ? [[replaces, path]] : [])),
  );
  const behind = (path: string): number => {
    const before = replacedBy.get(path);
    return before === undefined ? 0 : 1 + behind(before);
  };
  const latestFirst = [...candidates].sort(
    (a, b) =>
      behind(a.path) - behind(b.path) || compare(b.issued ?? '', a.issued ?? '') || compare(a.path, b.path),
  );
  const choices = latestFirst.map((candidate): Choice => {
    const { path, hash, authority, year, given } = candidate;
    const office = offices.idOf(candidate);
    const whose = { path, office, authority, year, given };
    const copied = byContent.get(hash);
    if (copied !== undefined) return { ...whose, id: copied, state: 'copy', instead: copied };
    const placed = office !== null && year !== null;
    const stem = `${office ?? 'unknown'}-${year === null ? 'undated' : String(year)}`;
    const first = idOfPath.get(replacedBy.get(path) ?? '') ?? (placed ? chosen.get(stem) : undefined);
    const stands = placed && first === undefined;
    const id = freeId(stands ? stem : `${stem}-${hash.slice(0, 8)}`, (name) => taken.has(name));
    taken.add(id);
    byContent.set(hash, id);
    idOfPath.set(path, id);
    if (stands) chosen.set(stem, id);
    const state = stands ? 'chosen' : first === undefined ? 'unplaced' : 'superseded';
    return { ...whose, id, state, instead: first ?? null };
  });
  return choices.sort((a, b) => compare(a.path, b.path));
}

/** Files of which the maintainer says that they replace what is another organ's or another year's: said in vain. */
export function replacingInVain(candidates: readonly Candidate[], offices: Offices): Finding[] {
  return candidates
    .filter((one) => one.replaces !== null && !isReplaced(one, candidates, offices))
    .map(({ path, replaces }) => ({
      code: 'assignment-replaces-other',
      severity: 'warning',
      spans: [],
      facts: { name: path, value: replaces ?? '' },
    }));
}

/** Whether what a file replaces may be of the same organ and year, as far as both are known. */
function isReplaced(one: Candidate, all: readonly Candidate[], offices: Offices): boolean {
  const other = one.replaces === null ? undefined : all.find(({ path }) => path === one.replaces);
  if (!other) return true;
  const [office, before] = [offices.idOf(one), offices.idOf(other)];
  const differ = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b;
  return !differ(office, before) && !differ(one.year, other.year);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
