import papaparse from 'papaparse';
import type { Authority } from '../../catalogue/authorities.ts';

/** Columns of `data/authorities.csv`, in this order; all but `id` and `name` may be missing. Lists have semicolons. */
export const REGISTER_COLUMNS = [
  'id',
  'name',
  'also',
  'label',
  'en',
  'level',
  'kind',
  'district',
  'city',
  'parent',
  'successor',
  'province',
  'since',
  'until',
  'division_code',
  'credit_code',
  'population',
  'population_year',
  'label_en',
  'district_en',
  'former_ids',
] as const;
export type RegisterColumn = (typeof REGISTER_COLUMNS)[number];

/** One line of the register as written: no white space around a field, nothing in one that is missing. */
export type RegisterRow = Readonly<Record<RegisterColumn, string>>;

/** What an organ's line holds, column by column. */
export function rowOf(authority: Pick<Authority, 'id' | 'name'> & Partial<Authority>): RegisterRow {
  const { id, name, also, label, en, level, kind, district, city, parent, successor } = authority;
  const { province, since, until, divisionCode, creditCode, population, populationYear } = authority;
  return {
    ...{ id, name, also: (also ?? []).join(';'), label: label ?? '', en: en ?? '', level: level ?? '' },
    ...{ kind: kind ?? '', district: district ?? '', city: city ?? '', parent: parent ?? '' },
    successor: successor ?? '',
    province: province ?? '',
    since: String(since ?? ''),
    until: String(until ?? ''),
    division_code: divisionCode ?? '',
    credit_code: creditCode ?? '',
    population: String(population ?? ''),
    population_year: String(populationYear ?? ''),
    label_en: authority.labelEn ?? '',
    district_en: authority.districtEn ?? '',
    former_ids: (authority.formerIds ?? []).join(';'),
  };
}

/** The line that would enter an organ in a register of these columns, without line end. */
export function registerLine(row: RegisterRow, columns: readonly string[], delimiter = ','): string {
  const cells = new Map<string, string>(Object.entries(row));
  return papaparse.unparse([columns.map((column) => cells.get(column) ?? '')], { delimiter });
}

/** The names or ids of a field that holds several. */
export function listIn(field: string): string[] {
  return field
    .split(/[;；]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
