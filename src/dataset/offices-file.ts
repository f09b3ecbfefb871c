import { dataFile } from './data-file.ts';
import { fields, list, listOf, text } from './shape.ts';
import type { Dataset, OfficeEntry, OfficeName } from './dataset.ts';

/** `data/offices.json`: what is shown of every office, in the order of the register. */
export interface OfficesFile extends Columns<OfficeName> {
  readonly version: string;
}

/** `data/office-search.json`: what else an office is found by, in the same order. */
export interface OfficeSearchFile extends Columns<Pick<OfficeEntry, 'also' | 'pinyin' | 'initials'>> {
  readonly version: string;
}

type Columns<T> = { readonly [K in keyof T]: readonly T[K][] };

const texts = listOf(text);

export const OFFICES = dataFile<OfficesFile>(
  'offices.json',
  fields({
    version: text,
    ...{ id: texts, name: texts, label: texts, en: texts },
    ...{ district: texts, city: texts, kind: texts, level: texts },
  }),
);

export const OFFICE_SEARCH = dataFile<OfficeSearchFile>(
  'office-search.json',
  fields({ version: text, also: listOf(list), pinyin: texts, initials: texts }),
);

/** Packs what is shown of the offices of a dataset. */
export function officesFileOf({ version, offices }: Dataset): OfficesFile {
  return {
    version,
    id: offices.map(({ id }) => id),
    name: offices.map(({ name }) => name),
    label: offices.map(({ label }) => label),
    en: offices.map(({ en }) => en),
    district: offices.map(({ district }) => district),
    city: offices.map(({ city }) => city),
    kind: offices.map(({ kind }) => kind),
    level: offices.map(({ level }) => level),
  };
}

/** Packs what the offices of a dataset are found by. */
export function officeSearchOf(version: string, offices: readonly OfficeEntry[]): OfficeSearchFile {
  return {
    version,
    also: offices.map(({ also }) => also),
    pinyin: offices.map(({ pinyin }) => pinyin),
    initials: offices.map(({ initials }) => initials),
  };
}

/** The offices of a file. */
export function officesIn(file: OfficesFile): OfficeName[] {
  return file.id.map((id, at) => ({
    id,
    name: file.name[at] ?? '',
    label: file.label[at] ?? '',
    en: file.en[at] ?? '',
    district: file.district[at] ?? '',
    city: file.city[at] ?? '',
    kind: file.kind[at] ?? '',
    level: file.level[at] ?? '',
  }));
}
