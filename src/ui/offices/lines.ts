import type { OfficeName } from '../../dataset/dataset.ts';
import { countHoldings, isHeld, isMissed, type Holding } from '../../dataset/offices/coverage.ts';
import { holdingsAt, type CoverageFile } from '../../dataset/offices/coverage-file.ts';
import { officesIn, type OfficesFile } from '../../dataset/offices/offices-file.ts';
import { placeName, type Place } from '../../dataset/places/place.ts';
import type { Language } from '../../language/language.ts';
import type { OfficeListView } from '../../view/office-list.ts';
import type { OfficesWords } from './words.ts';

/** An office in the list: what is held of it year by year, and the offices before and after it. */
export interface OfficeLine {
  readonly office: OfficeName;
  readonly holdings: readonly Holding[];
  /** What it was before: one under a former name, or those that were merged into it. */
  readonly before: readonly OfficeName[];
  readonly isRenamed: boolean;
  readonly after: OfficeName | null;
}

/** Offices under one heading. */
export interface OfficeGroup {
  readonly id: string;
  readonly name: string;
  /** Chinese on an English page. */
  readonly isForeign: boolean;
  /** The place whose page tells of them together. */
  readonly place: Place | null;
  readonly lines: readonly OfficeLine[];
}

/** Every office with what is held of it, in the order of the register. */
export function linesOf(file: OfficesFile, coverage: CoverageFile): readonly OfficeLine[] {
  const offices = officesIn(file);
  const byId = new Map(offices.map((office) => [office.id, office]));
  const before = new Map<string, OfficeName[]>();
  for (const office of offices)
    if (office.successor !== undefined)
      before.set(office.successor, [...(before.get(office.successor) ?? []), office]);
  return offices.map((office, at) => ({
    office,
    holdings: holdingsAt(coverage, at),
    before: before.get(office.id) ?? [],
    isRenamed: (before.get(office.id) ?? []).some(({ runsOnAs }) => runsOnAs !== undefined),
    after: byId.get(office.successor ?? '') ?? null,
  }));
}

/** Whether the filters choose an office; what is searched for is looked at elsewhere. */
export function isListed(
  { office, holdings }: OfficeLine,
  { districts, kinds, missing }: OfficeListView,
  years: readonly number[],
): boolean {
  const passes = (list: readonly string[], value: string): boolean =>
    list.length === 0 || list.includes(value);
  const holding = missing === null ? undefined : holdings[years.indexOf(missing)];
  return (
    passes(districts, office.district) &&
    passes(kinds, office.kind) &&
    (missing === null || (holding !== undefined && isMissed(holding)))
  );
}

/** Puts lines under headings: districts by city, or kinds; within one the other way round. Order as in the register. */
export function groupsOf(
  lines: readonly OfficeLine[],
  by: OfficeListView['by'],
  { kinds }: OfficesFile,
  places: readonly Place[],
  { language, words }: { readonly language: Language; readonly words: OfficesWords },
): readonly OfficeGroup[] {
  const groups = new Map<string, OfficeGroup & { readonly lines: OfficeLine[] }>();
  const several = new Set(places.map(({ city }) => city)).size > 1;
  const districts = new Map(places.map((place) => [`${place.city}|${place.district}`, place]));
  const headingOf = ({ city, district, kind }: OfficeName): Omit<OfficeGroup, 'lines'> => {
    if (by === 'kind')
      return {
        ...{ id: kind, place: null, isForeign: false },
        name: kind === '' ? words.noKind : (kinds[kind]?.[language] ?? kind),
      };
    const place = district === '' ? undefined : districts.get(`${city}|${district}`);
    if (!place) return { id: `${city}|`, name: words.noDistrict, isForeign: false, place: null };
    const { text, isForeign } = placeName(place, language);
    return {
      id: place.id,
      name: (several && !text.includes(city) ? `${city} ` : '') + text,
      isForeign,
      place,
    };
  };
  for (const line of lines) {
    const heading = headingOf(line.office);
    const group = groups.get(heading.id) ?? { ...heading, lines: [] };
    group.lines.push(line);
    groups.set(heading.id, group);
  }
  return [...groups.values()];
}

/** How many offices there could be a report of in a year, how many have one, and how many are missed. */
export function yearCounts(
  lines: readonly OfficeLine[],
  at: number,
): Readonly<Record<'offices' | 'held' | 'partly' | 'missed', number>> {
  const holdings = lines.flatMap((line) => line.holdings[at] ?? []);
  const held = holdings.filter(isHeld).length;
  const missed = holdings.filter(isMissed).length;
  return { offices: held + missed, held, partly: countHoldings(holdings).partly, missed };
}
