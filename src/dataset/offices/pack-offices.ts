import type { Name } from '../../catalogue/figure.ts';
import type { Language, Words } from '../../language/language.ts';
import { OFFICE_FACTS, type OfficeEntry, type WholeDataset } from '../dataset.ts';
import type { OfficeSearchFile, OfficesFile } from './offices-file.ts';
import { kindName } from '../register/kinds.ts';

/** Packs what is shown of the offices of a dataset. */
export function officesFileOf({ version, offices, kinds }: WholeDataset): OfficesFile {
  const used = new Set(offices.map(({ kind }) => kind).filter((kind) => kind !== ''));
  return {
    version,
    kinds: Object.fromEntries([...used].map((kind) => [kind, kindName(kinds, kind)])),
    id: offices.map(({ id }) => id),
    name: offices.map(({ name }) => name),
    label: offices.map(({ label }) => label),
    en: offices.map(({ en }) => en),
    district: offices.map(({ district }) => district),
    city: offices.map(({ city }) => city),
    kind: offices.map(({ kind }) => kind),
    level: offices.map(({ level }) => level),
    more: factsOf(offices),
  };
}

function factsOf(offices: readonly OfficeEntry[]): OfficesFile['more'] {
  const columns = OFFICE_FACTS.map((fact) => {
    const held = offices.flatMap((office, at) =>
      office[fact] === undefined ? [] : [[String(at), office[fact]]],
    );
    return [fact, held] as const;
  });
  return Object.fromEntries(
    columns.filter(([, held]) => held.length > 0).map(([fact, held]) => [fact, Object.fromEntries(held)]),
  );
}

const OTHER_WORDS: Words<readonly ('en' | 'labelEn' | 'districtEn')[]> = {
  zh: ['en', 'labelEn', 'districtEn'],
  en: [],
};

/** The same offices as a page in one language carries them: without what they are called in another alone. */
export function officesToldIn(file: OfficesFile, language: Language): OfficesFile {
  const other = new Set<string>(OTHER_WORDS[language]);
  const only = ([kind, name]: [string, Name]): [string, Name] => [
    kind,
    { zh: '', en: '', [language]: name[language] },
  ];
  return {
    ...file,
    kinds: Object.fromEntries(Object.entries(file.kinds).map(only)),
    en: other.has('en') ? [] : file.en,
    more: Object.fromEntries(Object.entries(file.more).filter(([fact]) => !other.has(fact))),
  };
}

/** Packs what the offices of a dataset are found by. */
export function officeSearchOf(version: string, offices: readonly OfficeEntry[]): OfficeSearchFile {
  return {
    version,
    en: offices.map(({ en }) => en),
    also: offices.map(({ also }) => also),
    pinyin: offices.map(({ pinyin }) => pinyin),
    initials: offices.map(({ initials }) => initials),
    former: offices.map(({ formerIds = [] }) => formerIds),
  };
}
