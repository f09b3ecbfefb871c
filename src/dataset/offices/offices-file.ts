import type { Name } from '../../catalogue/figure.ts';
import { dataFile } from '../data-file.ts';
import { count, fields, list, listOf, recordOf, text } from '../shape.ts';
import type { OfficeEntry, OfficeFacts, OfficeName } from '../dataset.ts';

/** `data/offices.json`: what is shown of every office, in the order of the register. */
export interface OfficesFile extends Columns<Omit<OfficeName, keyof OfficeFacts>> {
  readonly version: string;
  /** What the kinds of these offices are called: a page need not bring the whole list. */
  readonly kinds: Readonly<Record<string, Name>>;
  /** What only some offices have, by the office's place in the columns. */
  readonly more: { readonly [K in keyof OfficeFacts]: Readonly<Record<string, OfficeFacts[K]>> };
}

/** `data/office-search.json`: what else an office is found by, in the same order; `former` are ids it had before. */
export interface OfficeSearchFile extends Columns<Pick<OfficeEntry, 'also' | 'pinyin' | 'initials'>> {
  readonly version: string;
  readonly former: readonly (readonly string[])[];
}

type Columns<T> = { readonly [K in keyof T]: readonly T[K][] };

const texts = listOf(text);

export const OFFICES = dataFile<OfficesFile>(
  'offices.json',
  fields({
    version: text,
    kinds: recordOf(fields({ zh: text, en: text })),
    more: recordOf(recordOf((value) => text(value) || count(value))),
    ...{ id: texts, name: texts, label: texts, en: texts },
    ...{ district: texts, city: texts, kind: texts, level: texts },
  }),
);

export const OFFICE_SEARCH = dataFile<OfficeSearchFile>(
  'office-search.json',
  fields({
    version: text,
    also: listOf(list),
    pinyin: texts,
    initials: texts,
    former: listOf(texts),
  }),
);

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
    ...factsAt(file, at),
  }));
}

function factsAt({ more }: OfficesFile, at: number): OfficeFacts {
  const facts = Object.entries(more).map(([fact, held]) => [fact, held[at]] as const);
  return Object.fromEntries(facts.filter(([, value]) => value !== undefined));
}
