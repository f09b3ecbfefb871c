import { officeLabel } from '../../dataset/offices/office-names.ts';
import type { Language } from '../../language/language.ts';
import { signsOf } from '../../language/signs.ts';
import type { PlaceFile } from '../../table/places/place-file.ts';

/** Offices that have none of some figures. */
export interface Lacking {
  readonly figures: readonly string[];
  readonly names: string;
}

/** Which figures of one year which offices do not have; those that the same offices lack stand together. */
export function lackingIn(
  { figures, offices }: Pick<PlaceFile, 'figures' | 'offices'>,
  at: number,
  nameOf: Readonly<Record<string, string>>,
  language: Language,
): readonly Lacking[] {
  const signs = signsOf(language);
  const labels = new Map(offices.map((office) => [office.id, officeLabel(office, language)]));
  const lists = new Map<string, string[]>();
  for (const [key, cells] of Object.entries(figures)) {
    const names = (cells[at]?.members?.without ?? []).flatMap((id) => labels.get(id) ?? []);
    if (names.length === 0) continue;
    const said = names.join(signs[language === 'en' ? 'semicolon' : 'list']);
    lists.set(said, [...(lists.get(said) ?? []), nameOf[key] ?? key]);
  }
  return [...lists].map(([names, keys]) => ({ names, figures: keys }));
}
