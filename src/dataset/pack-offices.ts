import { kindName } from '../catalogue/kinds.ts';
import type { Dataset, OfficeEntry } from './dataset.ts';
import type { OfficeSearchFile, OfficesFile } from './offices-file.ts';

/** Packs what is shown of the offices of a dataset. */
export function officesFileOf({ version, offices }: Dataset): OfficesFile {
  const kinds = new Set(offices.map(({ kind }) => kind));
  return {
    version,
    kinds: Object.fromEntries([...kinds].map((kind) => [kind, kindName(kind, 'zh')])),
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
