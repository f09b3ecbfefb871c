import type { Register } from '../../src/catalogue/authorities.ts';
import { slugOf } from '../../src/dataset/offices/pinyin.ts';
import { ENDINGS } from '../../src/document/endings.ts';
import type { Report } from '../../src/report/report.ts';
import { freeId, idsOf } from '../build/place/free-id.ts';

/**
 * Proposes the name of a report below `data/reports`, `<authority>-<year>.<ending>`, or null where organ or year could
 * not be told. `isTaken` says which names there are already; a second report of the same organ and year gets a number,
 * for both are kept.
 */
export function fileFor(
  report: Pick<Report, 'authority' | 'authorityName' | 'year' | 'format'>,
  register: Register,
  isTaken: (file: string) => boolean,
): string | null {
  const { authority, authorityName, year, format } = report;
  const id = authority ?? (authorityName === null ? null : idFor(authorityName, register));
  if (id === null || year === null) return null;
  const named = (stem: string): string => `${stem}.${ENDINGS[format]}`;
  return named(freeId(`${id}-${String(year)}`, (stem) => isTaken(named(stem))));
}

/** A provisional id for an organ outside the register, from the sound of its name. */
export function idFor(name: string, { authorities }: Register): string {
  const taken = idsOf(authorities);
  return freeId(slugOf(name) || 'office', (id) => taken.has(id));
}
