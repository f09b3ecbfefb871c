import type { Language } from '../../language/language.ts';

/** A city, or a district of one: what its offices did together has a page. */
export interface Place {
  readonly level: 'city' | 'district';
  /** ASCII, of the sound of its name: it stays whatever offices are added. */
  readonly id: string;
  readonly city: string;
  /** '' for the city itself. */
  readonly district: string;
  /** Official name. */
  readonly name: string;
  /** English name; '' where the register has none. */
  readonly en: string;
}

/** What a place is called in a language, and whether that is its Chinese name. */
export function placeName(
  { name, en }: Pick<Place, 'name' | 'en'>,
  language: Language,
): { readonly text: string; readonly isForeign: boolean } {
  const has = language === 'en' && en !== '';
  return { text: has ? en : name, isForeign: language === 'en' && !has };
}

/** A place without what else may be known of it. */
export function placeAlone({ level, id, city, district, name, en }: Place): Place {
  return { level, id, city, district, name, en };
}
