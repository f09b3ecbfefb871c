import { expect, test } from 'vitest';
import type { Key } from '../../src/catalogue/figure.ts';
import type { Fingerprint } from '../../src/rules/organs/fingerprint.ts';
import { fingerprintsFrom } from '../../src/rules/organs/fingerprints.ts';
import { likeText } from '../../src/rules/organs/like-text.ts';
import { sketchOf } from '../../src/rules/organs/sketch.ts';
import { luckOf, type Luck } from './seed.ts';

/** Fewer than one report in so many may be taken for another by chance. */
const ONE_IN = 1000;
const OFFICES = 2400;
const CHARACTERS =
  '政策解读栏目更新审查目录台账培训监督群众科室平台窗口热线咨询回应宣传公文档案流程机制队伍质量责任';

const clause = (luck: Luck): string =>
  Array.from(
    { length: luck.whole(9, 16) },
    () => CHARACTERS[luck.whole(0, CHARACTERS.length - 1)] ?? '',
  ).join('');

/** Phrases that every office of the city knows, as a superior office hands them out. */
const handedOut = ((luck) => Array.from({ length: 40 }, () => clause(luck)))(luckOf(21));

/** Twelve clauses; the given share of them handed out, in the order of the template, the rest in own words. */
function textOf(luck: Luck, shared: number): string[] {
  const from = luck.whole(0, handedOut.length - 12);
  return Array.from({ length: 12 }, (_, at) =>
    luck.sometimes(shared) ? (handedOut[from + at] ?? '') : clause(luck),
  );
}

/** What a small office has to tell: nothing in most cells, and the same few requests as its neighbours. */
function fewFigures(luck: Luck): Map<Key, number> {
  const received = luck.whole(1, 2);
  return new Map<Key, number>([
    ['request.received.natural-person', received],
    ['request.received.total', received],
    ['request.granted.natural-person', received],
    ['request.granted.total', received],
  ]);
}

interface Written {
  readonly id: string;
  readonly clauses: readonly string[];
  readonly cells: ReadonlyMap<Key, number>;
}

const printOf = ({ id, clauses, cells }: Written): Fingerprint => ({
  report: {
    id,
    authority: id,
    authorityName: id,
    year: 2022,
    form: '2021',
    issued: null,
    figures: new Map(),
  },
  text: id,
  sections: [{ part: 'overview', sketch: sketchOf(clauses.join('')) }],
  cells,
  tables: JSON.stringify([...cells]),
});

const written = (shared: number): Written[] => {
  const luck = luckOf(7);
  return Array.from({ length: OFFICES }, (_, at) => ({
    id: String(at),
    clauses: textOf(luck, shared),
    cells: fewFigures(luck),
  }));
};

/** The reports that H-03 takes for one of another organ, and for which. */
function takenForOthers(all: readonly Fingerprint[]): Map<string, string> {
  const known = fingerprintsFrom(all);
  return new Map(
    all.flatMap((one) => {
      const other = known.candidates(one).find((candidate) => likeText(one, candidate));
      return other ? [[one.report.id, other.report.id] as const] : [];
    }),
  );
}

test.each([
  ['in their own words', 0],
  ['with every third clause handed out', 1 / 3],
  ['with every second clause handed out', 1 / 2],
])('no more than one small office in a thousand looks like another by chance, %s', (_, shared) => {
  const all = written(shared).map(printOf);
  expect(takenForOthers(all).size).toBeLessThan(all.length / ONE_IN);
});

/** The share of copies of small offices that are found; `change` writes a copy's clauses and figures over. */
function foundOf(change: (one: Written, luck: Luck) => Pick<Written, 'clauses' | 'cells'>): number {
  const all = written(1 / 3);
  const luck = luckOf(13);
  const copies = all.slice(0, 200).map((one): Written => ({ ...change(one, luck), id: `copy of ${one.id}` }));
  const taken = takenForOthers([...all, ...copies].map(printOf));
  return copies.filter(({ id }) => taken.get(id) === id.replace('copy of ', '')).length / copies.length;
}

test('every copy of a small office is found by its text, with its figures or with others', () => {
  expect(foundOf((one) => one)).toBe(1);
  expect(foundOf(({ clauses }) => ({ clauses, cells: new Map([['licence.decisions', 3]]) }))).toBe(1);
});

test('most copies with the same tables are found though one clause in twelve was written anew', () => {
  const found = foundOf(({ clauses, cells }, luck) => ({
    clauses: clauses.map((words, at) => (at === 5 ? clause(luck) : words)),
    cells,
  }));
  expect(found).toBeGreaterThan(0.95);
});
