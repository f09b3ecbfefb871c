import type { Dataset } from '../dataset/dataset.ts';
import { renamedFrom } from '../dataset/lineage.ts';
import type { Language } from '../language/language.ts';
import { labelOf, type PickedRow } from './rows.ts';
import { wordsOf } from './words.ts';

const MOST = 6;

/** Sentences on the offices in a course of years that go on under another name, and on those that were merged. */
export function renamedNotes(dataset: Dataset, rows: readonly PickedRow[], language: Language): string[] {
  const words = wordsOf(language);
  const shown = new Set(rows.map(({ office }) => office));
  const renamed = renamedFrom(dataset);
  const places = new Map(dataset.offices.map(({ id }, at) => [id, at]));
  const before = new Map<number, number[]>();
  for (const at of shown) {
    const to = places.get(dataset.offices[at]?.successor ?? '');
    if (to !== undefined && shown.has(to)) before.set(to, [...(before.get(to) ?? []), at]);
  }
  const name = (at: number): string => {
    const office = dataset.offices[at];
    return office ? labelOf(office, language) : '';
  };
  const pairs = [...before].map(([to, from]) => ({ to, then: from.map(name).join(words.list) }));
  const joined = pairs.filter(({ to }) => renamed.has(to));
  const apart = pairs.filter(({ to }) => !renamed.has(to));
  const say = (
    list: typeof pairs,
    pair: (now: string, then: string) => string,
    sentence: (pairs: string) => string,
  ): string[] =>
    list.length === 0
      ? []
      : [
          sentence(
            list
              .slice(0, MOST)
              .map(({ to, then }) => pair(name(to), then))
              .join(words.list) + (list.length > MOST ? ' …' : ''),
          ),
        ];
  return [
    ...say(joined, words.pairRenamed, words.noteRenamed),
    ...say(apart, words.pairMerged, words.noteMerged),
  ];
}
