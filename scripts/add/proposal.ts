import type { Authority, Register } from '../../src/catalogue/authorities.ts';
import { slugOf } from '../../src/dataset/pinyin.ts';
import { registerLine } from '../../src/dataset/register.ts';
import { ENDINGS } from '../../src/document/endings.ts';
import type { Report } from '../../src/report/report.ts';

/** Where an understood file would go, and the line that would enter its organ in the register. */
export interface Proposal {
  /** Name below `data/reports`: `<authority>-<year>.<ending>`. */
  readonly file: string;
  /** The line for `data/authorities.csv`, or null where the register has the organ. */
  readonly line: string | null;
}

/**
 * Proposes a place for a report, or null where organ or year could not be told. `isTaken` says which names there are
 * already; a second report of the same organ and year gets a number, for both are kept.
 */
export function proposalFor(
  report: Pick<Report, 'authority' | 'authorityName' | 'year' | 'format'>,
  register: Register,
  isTaken: (file: string) => boolean,
): Proposal | null {
  const { authority, authorityName, year, format } = report;
  const id = authority ?? (authorityName === null ? null : freeId(authorityName, register.authorities));
  if (id === null || year === null) return null;
  const stem = `${id}-${String(year)}`;
  const ending = ENDINGS[format];
  let file = `${stem}.${ending}`;
  for (let count = 2; isTaken(file); count += 1) file = `${stem}-${String(count)}.${ending}`;
  const line =
    authority === null && authorityName !== null ? registerLine({ id, name: authorityName }) : null;
  return { file, line };
}

function freeId(name: string, authorities: readonly Authority[]): string {
  const taken = new Set(authorities.map(({ id }) => id));
  const wanted = slugOf(name) || 'office';
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${String(count)}`;
  return id;
}
