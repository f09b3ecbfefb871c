import type { Place } from '../../dataset/places/place.ts';
import type { Language } from '../../language/language.ts';
import { KEY_FIGURES } from '../../table/places/figure-list.ts';
import type { PlaceFile } from '../../table/places/place-file.ts';
import { printQuery } from '../../view/query.ts';
import { LONGEST_LIST } from '../../view/parameters.ts';
import { DEFAULT_VIEW, type View } from '../../view/view.ts';
import { hrefOf } from '../page.ts';

/** The page of a place. */
export function placeHref({ level, id }: Pick<Place, 'level' | 'id'>, language: Language): string {
  return hrefOf({ kind: 'place', level, id }, language);
}

/** The offices of a place on the page where a figure is compared; null where no filter chooses them. */
export function figureHref(
  { place, beside }: Pick<PlaceFile, 'place' | 'beside'>,
  figure: string,
  view: Partial<View>,
  language: Language,
): string | null {
  const entry = KEY_FIGURES.find(({ of }) => of === figure);
  const districts = place.level === 'district' ? [place.district] : beside.map((one) => one.place.district);
  if (!entry || districts.length === 0 || districts.length > LONGEST_LIST) return null;
  const of = entry.alone ? '' : figure;
  return hrefOf(
    { kind: 'compare', chart: entry.chart },
    language,
    printQuery({ ...DEFAULT_VIEW, districts, of, ...view }),
  );
}

/** All districts of the city side by side. */
export function besideHref(
  { beside }: Pick<PlaceFile, 'beside'>,
  figure: string,
  year: number,
  language: Language,
) {
  const city = { level: 'city', id: '', city: '', district: '', name: '', en: '' } as const;
  return figureHref({ place: city, beside }, figure, { by: 'district', years: [year] }, language);
}
