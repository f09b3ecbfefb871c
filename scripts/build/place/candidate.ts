import type { Authority, Register } from '../../../src/catalogue/authorities.ts';
import type { Given } from '../../../src/dataset/report-file.ts';
import { namesPlace } from '../../../src/report/identify/organ-name.ts';
import type { Gathered } from '../gather.ts';
import type { Assignment } from './assignments.ts';
import { organsAt, placeOfPath, type Place, type Places } from './folder.ts';

/** What choosing needs to know of one understood file. */
export interface Candidate {
  /** Path below the folder of reports; the last word where nothing else decides. */
  readonly path: string;
  readonly hash: string;
  readonly authority: string | null;
  readonly authorityName: string | null;
  readonly year: number | null;
  readonly issued: string | null;
  /** The place its folder names, for an organ whose name needs one. */
  readonly place: Place | null;
  readonly replaces: string | null;
  readonly given: Given;
}

/** What choosing needs to know of a gathered file; nothing of one that is no report. The maintainer's word goes first. */
export function candidateOf(
  { file, hash, result }: Gathered,
  register: Register,
  places: Places,
  assignment: Assignment | undefined,
): Candidate[] {
  if (!result.ok) return [];
  const { authority, authorityName, year, issued } = result.value.fingerprint.report;
  const place = placeOfPath(file.path, places);
  const read =
    authority !== null && isElsewhere(authority, authorityName, place, register) ? null : authority;
  const there =
    read === null && place && authorityName !== null ? organsAt(authorityName, place, register) : [];
  const byFolder = there.length === 1 ? there[0] : null;
  const listed = assignment?.authority ?? null;
  const { scope = null, note = '' } = assignment ?? {};
  return [
    {
      path: file.path,
      hash,
      authority: listed ?? byFolder?.id ?? read,
      authorityName,
      year: assignment?.year ?? year,
      issued,
      place,
      replaces: assignment?.replaces ?? null,
      given: {
        ...(listed !== null
          ? { authority: 'list' as const }
          : byFolder
            ? { authority: 'folder' as const }
            : {}),
        ...(assignment?.year ? { year: 'list' as const } : {}),
        ...(scope ? { scope } : {}),
        ...(note ? { note } : {}),
      },
    },
  ];
}

/** A name without a place leads to the organ of one district though the folder speaks of another. */
function isElsewhere(
  id: string,
  name: string | null,
  place: Place | null,
  { authorities }: Register,
): boolean {
  if (!place || name === null || namesPlace(name)) return false;
  const organ: Authority | undefined = authorities.find((one) => one.id === id);
  if (!organ) return false;
  const other = (own: string, folder: string): boolean => own !== '' && folder !== '' && own !== folder;
  return other(organ.district, place.district) || other(organ.city, place.city);
}
