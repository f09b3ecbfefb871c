import type { OfficeName } from '../dataset.ts';
import type { OfficeSearchFile } from './offices-file.ts';
import type { OrRefusal } from '../../finding/finding.ts';

/** Fetches what offices are found by beside their names; nobody needs it before coming to the field. */
export type LoadSearch = () => Promise<OrRefusal<OfficeSearchFile>>;

/** An office with the text it is found by: names, short label, former names, English, pinyin, initials. */
export interface Findable {
  readonly office: OfficeName;
  readonly text: string;
}

/** Prepares the offices for searching; done once for a dataset. `search` is in the order of the offices. */
export function prepareOffices(
  offices: readonly OfficeName[],
  search: Pick<OfficeSearchFile, 'also' | 'pinyin' | 'initials'>,
): readonly Findable[] {
  return offices.map((office, at) => {
    const { label, name, en } = office;
    const sounds = `${search.pinyin[at] ?? ''} ${search.initials[at] ?? ''}`;
    const names = [label, name, ...(search.also[at] ?? []), en, ...sounds.split(' ')];
    return { office, text: `\n${names.map(bare).join('\n')}` };
  });
}

/**
 * Offices whose text holds every word of the query; those found at the start of a name come first, otherwise the
 * order of the register stays.
 */
export function findOffices(offices: readonly Findable[], query: string): readonly OfficeName[] {
  const words = query.slice(0, LONGEST).toLowerCase().split(/\s+/).map(bare).filter(Boolean);
  const found = offices.filter(({ text }) => words.every((word) => text.includes(word)));
  const first = words[0];
  if (first === undefined) return found.map(({ office }) => office);
  const starts = found.filter(({ text }) => text.includes(`\n${first}`));
  const others = found.filter(({ text }) => !text.includes(`\n${first}`));
  return [...starts, ...others].map(({ office }) => office);
}

const LONGEST = 60;

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’·,.()（）-]+/g, '');
}
