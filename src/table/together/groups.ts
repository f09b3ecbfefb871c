import { kindName } from '../../dataset/register/kinds.ts';
import type { Dataset, OfficeName } from '../../dataset/dataset.ts';
import type { Language } from '../../language/language.ts';
import type { By } from './by.ts';
import { wordsOf } from './words.ts';

/** Offices that have one row a year together. */
export interface Group {
  /** Its place among the groups, which stand in the order in which the register comes to them. */
  readonly place: number;
  /** District or kind as the register has it; '' where it says nothing. */
  readonly value: string;
  /** An id that no office has. */
  readonly id: string;
  readonly name: string;
}

/**
 * The group of every office, by its place in the register. A district is one of its city: two cities may each have a
 * 市中区. Offices of which the register does not say it are a group of their own and left out nowhere.
 */
export function groupsOf(
  { offices, kinds }: Pick<Dataset, 'offices' | 'kinds'>,
  by: Exclude<By, 'office'>,
  language: Language,
): readonly Group[] {
  const cities = new Map<string, Set<string>>();
  for (const { district, city } of offices)
    cities.set(district, (cities.get(district) ?? new Set()).add(city));
  const nameOf = (office: OfficeName): string => {
    const unsaid = wordsOf(language).unsaid[by];
    if (by === 'kind') return office.kind === '' ? unsaid : kindName(kinds, office.kind)[language];
    const { district, districtEn, city } = office;
    const own = language === 'en' ? (districtEn ?? district) : district;
    const several = (cities.get(district)?.size ?? 0) > 1;
    return [several ? city : '', own === '' ? unsaid : own].filter((part) => part !== '').join(' ');
  };
  const groups = new Map<string, Group>();
  return offices.map((office) => {
    const value = office[by];
    const id = `${by}:${by === 'district' && (cities.get(value)?.size ?? 0) > 1 ? `${office.city} ` : ''}${value}`;
    const group = groups.get(id) ?? { place: groups.size, value, id, name: nameOf(office) };
    groups.set(id, group);
    return group;
  });
}
