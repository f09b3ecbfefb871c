import type { Grade } from '../report.ts';
import { bareLabel, likeness, type BareLabel } from './labels.ts';

/** The printed labels of one kind of table, each with what it stands for. */
export interface Vocabulary<T> {
  readonly exact: ReadonlyMap<string, T>;
  readonly levelled: ReadonlyMap<string, T>;
  readonly entries: readonly (readonly [levelled: string, term: T])[];
  /** Labels looked up before: a label's shapes are one object for as long as they are remembered. */
  readonly found: WeakMap<BareLabel, Found<T> | null>;
}

/** A term found for a label, and how. */
export interface Found<T> {
  readonly term: T;
  readonly grade: Grade;
}

// Below this a likeness is a coincidence; the next best term must stay clearly behind.
const ALIKE = 0.78;
const MARGIN = 0.12;

/** Builds a vocabulary from label and term; the first term to claim a label keeps it. */
export function vocabularyOf<T>(
  entries: readonly { readonly zh: string; readonly also?: readonly string[]; readonly term: T }[],
): Vocabulary<T> {
  const exact = new Map<string, T>();
  const levelled = new Map<string, T>();
  for (const { zh, term } of entries) claim(exact, bareLabel(zh).exact, term);
  for (const { zh, also, term } of entries)
    for (const label of [zh, ...(also ?? [])]) claim(levelled, bareLabel(label).levelled, term);
  return { exact, levelled, entries: [...levelled], found: new WeakMap() };
}

function claim<T>(map: Map<string, T>, label: string, term: T): void {
  if (label !== '' && !map.has(label)) map.set(label, term);
}

/** Finds the term of a label: as printed in the form, by a known synonym, or by being very like one label only. */
export function findTerm<T>(vocabulary: Vocabulary<T>, label: BareLabel): Found<T> | null {
  const before = vocabulary.found.get(label);
  if (before !== undefined) return before;
  const close = knownTerm(vocabulary, label) ?? closest(vocabulary, label.levelled);
  vocabulary.found.set(label, close);
  return close;
}

/** Finds the term of a label that is printed as in the form or by a known synonym. */
export function knownTerm<T>(vocabulary: Vocabulary<T>, label: BareLabel): Found<T> | null {
  const exact = vocabulary.exact.get(label.exact);
  if (exact !== undefined) return { term: exact, grade: 'exact' };
  const { levelled } = label;
  if (levelled === '') return null;
  const known =
    vocabulary.levelled.get(levelled) ??
    vocabulary.levelled.get(levelled.replace(/^[一二三四五六七八九十]{1,2}/, '')) ??
    slipped(vocabulary, levelled);
  return known === undefined ? null : { term: known, grade: 'synonym' };
}

const SHORTEST_SLIP = 6;

/**
 * The one term whose label differs in a single character: 行政事业型收费. The first two characters tell what is meant and
 * the last two what is counted; they are never the slip.
 */
function slipped<T>({ entries }: Vocabulary<T>, levelled: string): T | undefined {
  if (levelled.length < SHORTEST_SLIP) return undefined;
  const [head, tail] = [levelled.slice(0, 2), levelled.slice(-2)];
  const alike = new Set<T>();
  for (const [entry, term] of entries) {
    if (entry.length !== levelled.length || !entry.startsWith(head) || !entry.endsWith(tail)) continue;
    let others = 0;
    for (let at = 2; at < entry.length - 2; at += 1)
      if (entry.charAt(at) !== levelled.charAt(at)) others += 1;
    if (others === 1) alike.add(term);
  }
  const [only] = alike;
  return alike.size === 1 ? only : undefined;
}

function closest<T>(vocabulary: Vocabulary<T>, levelled: string): Found<T> | null {
  if (levelled.length < 4) return null;
  const starting = new Set<T>();
  for (const [entry, term] of vocabulary.entries) {
    if (levelled.length >= 6 && entry.startsWith(levelled)) starting.add(term);
    else if (entry.length >= 4 && levelled.startsWith(entry) && levelled.length - entry.length <= 4)
      starting.add(term);
  }
  const [only] = starting;
  if (only !== undefined && starting.size === 1) return { term: only, grade: 'synonym' };
  if (levelled.length < 6) return null;
  let best: T | null = null;
  let bestScore = 0;
  let nextScore = 0;
  for (const [entry, term] of vocabulary.entries) {
    if (entry.length > levelled.length * 2 || levelled.length > entry.length * 2) continue;
    const score = likeness(entry, levelled);
    if (score > bestScore) {
      if (term !== best) nextScore = bestScore;
      best = term;
      bestScore = score;
    } else if (term !== best && score > nextScore) nextScore = score;
  }
  return best !== null && bestScore >= ALIKE && bestScore - nextScore >= MARGIN
    ? { term: best, grade: 'synonym' }
    : null;
}
