import type { OfficeEntry } from '../../dataset/dataset.ts';

/** An office with the text it is found by: names, short label, former names, English, pinyin, initials. */
export interface Findable {
  readonly office: OfficeEntry;
  readonly text: string;
}

/** Prepares the offices for searching; done once for a dataset. */
export function prepareOffices(offices: readonly OfficeEntry[]): readonly Findable[] {
  return offices.map((office) => {
    const { label, name, also, en, pinyin, initials } = office;
    const names = [label, name, ...also, en, ...pinyin.split(' '), ...initials.split(' ')];
    return { office, text: `\n${names.map(bare).join('\n')}` };
  });
}

/**
 * Offices whose text holds every word of the query; those found at the start of a name come first, otherwise the
 * order of the register stays.
 */
export function findOffices(offices: readonly Findable[], query: string): readonly OfficeEntry[] {
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
