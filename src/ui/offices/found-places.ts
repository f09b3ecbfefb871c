import type { Place } from '../../dataset/places/place.ts';

/** Most places that a search offers. */
const MOST_PLACES = 6;

/** Places whose name in either language, or whose sound, holds what is searched for; none where nothing is. */
export function findPlaces(places: readonly Place[], search: string): readonly Place[] {
  const wanted = bare(search);
  if (wanted === '') return [];
  return places
    .filter(({ name, en, city, id }) =>
      [name, city + name, en, id].some((text) => bare(text).includes(wanted)),
    )
    .slice(0, MOST_PLACES);
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’·,.()（）-]+/g, '');
}
