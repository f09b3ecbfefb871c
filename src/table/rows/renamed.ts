import type { Dataset, OfficeName } from '../../dataset/dataset.ts';
import type { Language } from '../../language/language.ts';
import { labelOf, type PickedRow } from './rows.ts';
import { wordsOf } from '../say/told.words.ts';

const MOST = 6;

/** A sentence on the offices in a course of years that go on under another name, and on those that were merged. */
export function renamedNotes(dataset: Dataset, rows: readonly PickedRow[], language: Language): string[] {
  const words = wordsOf(language);
  const shown = new Set(rows.flatMap(({ office }) => dataset.offices[office] ?? []));
  const before = new Map<OfficeName, OfficeName[]>();
  const byId = new Map([...shown].map((office) => [office.id, office]));
  for (const office of shown) {
    const to = byId.get(office.successor ?? '');
    if (to) before.set(to, [...(before.get(to) ?? []), office]);
  }
  const pairs = [...before].map(([to, from]) => {
    const isRenamed = from.some(({ runsOnAs }) => runsOnAs !== undefined);
    const then = from.map((office) => labelOf(office, language)).join(words.list);
    return (isRenamed ? words.pairRenamed : words.pairMerged)(labelOf(to, language), then);
  });
  if (pairs.length === 0) return [];
  return [words.noteRenamed(pairs.slice(0, MOST).join(words.list) + (pairs.length > MOST ? ' …' : ''))];
}
