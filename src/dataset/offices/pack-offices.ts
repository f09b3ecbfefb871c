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

/** Packs what the offices of a dataset are found by. */
export function officeSearchOf(version: string, offices: readonly OfficeEntry[]): OfficeSearchFile {
  return {
    version,
    also: offices.map(({ also }) => also),
    pinyin: offices.map(({ pinyin }) => pinyin),
    initials: offices.map(({ initials }) => initials),
    former: offices.map(({ formerIds = [] }) => formerIds),
  };
}
