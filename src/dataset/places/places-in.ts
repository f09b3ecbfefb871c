import type { OfficeName } from '../dataset.ts';
import { soundOf } from '../offices/pinyin.ts';
import { placeAlone, type Place } from './place.ts';

/** A place and its offices, by their places in the register. */
export interface PlaceOffices extends Place {
  readonly offices: readonly number[];
}

/**
 * The cities of some offices and their districts, each after its city, in the order of the register. A district is one
 * of its city: two cities may each have a 市中区. Where the register says no place, there is none.
 */
export function placesIn(
  offices: readonly Pick<OfficeName, 'city' | 'district' | 'districtEn'>[],
): readonly PlaceOffices[] {
  const places = new Map<string, Omit<PlaceOffices, 'id'> & { readonly offices: number[] }>();
  const enter = (name: string, place: Omit<Place, 'id' | 'en'>, en: string, at: number): void => {
    const known = places.get(name) ?? { ...place, en, offices: [] };
    known.offices.push(at);
    places.set(name, known.en === '' ? { ...known, en } : known);
  };
  offices.forEach(({ city, district, districtEn = '' }, at) => {
    if (city !== '') enter(city, { level: 'city', city, district: '', name: city }, '', at);
    if (district !== '')
      enter(`${city}|${district}`, { level: 'district', city, district, name: district }, districtEn, at);
  });
  const taken = new Set<string>();
  const all = [...places.values()].map((place) => {
    const plain = [place.city, place.district].map(plainId).filter(Boolean).join('-');
    const id = taken.has(`${place.level} ${plain}`) ? `${plain}-${hexOf(place.name)}` : plain;
    taken.add(`${place.level} ${id}`);
    return { ...place, id };
  });
  const order = new Map([...new Set(all.map(({ city }) => city))].map((city, at) => [city, at]));
  return all.sort((one, other) => (order.get(one.city) ?? 0) - (order.get(other.city) ?? 0));
}

/** The places of an office, by its own place in the register: its district before its city. */
export function placesOf(places: readonly PlaceOffices[]): (office: number) => readonly Place[] {
  const byOffice = new Map<number, Place[]>();
  for (const place of places)
    for (const office of place.offices)
      byOffice.set(office, [placeAlone(place), ...(byOffice.get(office) ?? [])]);
  return (office) => byOffice.get(office) ?? [];
}

/** A name by its sound; one that has none by its characters. */
function plainId(name: string): string {
  return name === '' ? '' : soundOf([name]).pinyin.replaceAll(' ', '').slice(0, LONGEST) || hexOf(name);
}

const LONGEST = 40;

function hexOf(name: string): string {
  return [...name]
    .map((character) => (character.codePointAt(0) ?? 0).toString(16))
    .join('')
    .slice(0, LONGEST);
}
