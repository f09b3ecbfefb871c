import type { Authority, Register } from '../../../src/catalogue/authorities.ts';
import { namesPlace } from '../../../src/report/identify/organ-name.ts';

/** A place of the register: a district of a city, or the city itself with an empty district. */
export interface Place {
  readonly district: string;
  readonly city: string;
  /** The organs that the register has there. */
  readonly organs: readonly Authority[];
}

/** The places that a register knows, by the names a folder may have. */
export type Places = ReadonlyMap<string, Place | null>;

/** Lists the places of a register; a district of two cities needs the city before it, in the name or as a folder. */
export function placesOf({ authorities }: Register): Places {
  const organs = new Map<string, { readonly district: string; readonly city: string; organs: Authority[] }>();
  const enter = (authority: Authority, district: string): void => {
    const { city } = authority;
    const place = organs.get(`${city}\n${district}`) ?? { district, city, organs: [] };
    organs.set(`${city}\n${district}`, place);
    place.organs.push(authority);
  };
  for (const authority of authorities) {
    enter(authority, '');
    if (authority.district !== '') enter(authority, authority.district);
  }
  const places = new Map<string, Place | null>();
  for (const place of organs.values())
    for (const name of new Set([place.district || place.city, place.city + place.district]))
      if (name !== '') places.set(name, places.has(name) ? null : place);
  return places;
}

/** The place that the folders of a path name, the innermost first; null where none does. */
export function placeOfPath(path: string, places: Places): Place | null {
  const folders = path.split('/').slice(0, -1);
  for (let at = folders.length - 1; at >= 0; at -= 1) {
    const name = folders[at] ?? '';
    const place = places.get(name) ?? places.get((folders[at - 1] ?? '') + name);
    if (place) return place;
  }
  return null;
}

/**
 * The organ of a place that a short name can only mean (交通运输局 of 荻汀区); null where there is none or where
 * several could be meant. A name that says its own place needs no folder and is never led elsewhere by one, unless
 * several organs share it.
 */
export function organAt(name: string, place: Place, register: Register): Authority | null {
  if (namesPlace(name) && !register.shared.has(name)) return null;
  const exactly = place.organs.filter((organ) => [organ.name, ...organ.also].includes(name));
  const ending = place.organs.filter((organ) =>
    [organ.name, ...organ.also].some((own) => own.endsWith(name)),
  );
  const found = exactly.length > 0 ? exactly : ending;
  return found.length === 1 ? (found[0] ?? null) : null;
}
