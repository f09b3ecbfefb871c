import { placeName } from '../../dataset/places/place.ts';
import { placeFile, type PlaceFile } from '../../table/places/place-file.ts';
import { definePage, type PageData } from '../page-module.ts';
import { titled } from '../titles.ts';
import PlacePage from './PlacePage.svelte';
import { wordsOf } from './words.ts';

interface PlaceData extends PageData {
  readonly file: PlaceFile;
}

/** One city or district: what its offices did together, and beside the others. */
export default definePage<'place', PlaceData>('place', {
  load: async ({ page }, site) => {
    const file = await site.read(placeFile(page.level, page.id));
    return file.ok ? { ok: true, value: { version: file.value.version, file: file.value } } : file;
  },
  titleOf: ({ language }, { file: { place } }) => {
    const { text } = placeName(place, language);
    // Districts of several cities may share a name.
    const title = place.level === 'district' && place.city !== '' ? `${text} · ${place.city}` : text;
    return titled({ title, description: wordsOf(language).page(text) }, language);
  },
  component: PlacePage,
});
