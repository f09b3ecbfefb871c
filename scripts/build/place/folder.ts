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
 * The organs of a place that a short name may mean (交通运输局 of 荻汀区): one where it is told, none or several where
 * it is not. A name that says its own place needs no folder and is never led elsewhere by one, unless several organs
 * share it. A folder named for a city means the city's own organs, not those of its districts.
 */
export function organsAt(name: string, place: Place, register: Register): readonly Authority[] {
  if (namesPlace(name) && !register.shared.has(name)) return [];
  const organs = place.organs.filter(
    (organ) => place.district !== '' || organ.district === '' || !organ.name.includes(organ.district),
  );
  const exactly = organs.filter((organ) => [organ.name, ...organ.also].includes(name));
  if (exactly.length > 0) return exactly;
  return organs.filter((organ) => [organ.name, ...organ.also].some((own) => isOf(own, name, place)));
}

// What may stand before the short name of an organ: its place, or the organ it belongs to. 运输局 is not 交通运输局.
const PLACE_END = /[省市区县旗盟州镇乡街道会府]$/;

function isOf(own: string, name: string, { district, city }: Place): boolean {
  if (!own.endsWith(name)) return false;
  const before = own.slice(0, -name.length);
  return [district, city].some((place) => place !== '' && before.endsWith(place)) || PLACE_END.test(before);
}
