import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHART_IDS } from '../table/specs.ts';
import {
  collected,
  LONGEST_TITLE,
  MOST_VIEWS,
  parseCollection,
  plainTitle,
  printCollection,
} from './collection.ts';
import { DEFAULT_VIEW, SORTS, type View } from './view.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const place = fc.constantFrom('青禾区', '白鹭县', 'a!b~c*d', '100%', 'x+y', '#1', "it's(1)", '%21');
const view: fc.Arbitrary<View> = fc.record({
  chart: fc.constantFrom(...CHART_IDS),
  offices: fc.uniqueArray(id, { maxLength: 6 }),
  districts: fc.uniqueArray(place),
  kinds: fc.uniqueArray(id, { maxLength: 3 }),
  years: fc.uniqueArray(fc.integer({ min: 1990, max: 2099 }), { maxLength: 6 }),
  everyYear: fc.constant(false),
  by: fc.constantFrom('office', 'district', 'kind'),
  sort: fc.constantFrom(...SORTS, null),
  descending: fc.boolean(),
  scale: fc.constantFrom('linear', 'log'),
  shares: fc.boolean(),
  trend: fc.boolean(),
  of: fc.constantFrom('', 'request.granted.total', 'refused', 'dis.court_corr'),
  per: fc.constantFrom('', 'caseload', 'natural-person'),
  as: fc.constantFrom('bars', 'heat', 'spread', null),
  embed: fc.boolean(),
  theme: fc.constantFrom('auto', 'light', 'dark'),
});
const title = fc.string({ unit: 'grapheme', maxLength: LONGEST_TITLE }).map(plainTitle);

test('a collection printed and parsed is the same collection, and nothing is lost', () => {
  fc.assert(
    fc.property(title, fc.array(view, { maxLength: 12 }), (name, views) => {
      expect(parseCollection(printCollection({ title: name, views }))).toEqual({
        collection: { title: name, views: views.map(collected) },
        lost: 0,
      });
    }),
  );
});

test('an address that another program has encoded again piece by piece still says the same', () => {
  const collection = {
    title: '对照',
    views: [{ ...DEFAULT_VIEW, years: [2022, 2023], districts: ['青禾区'] }],
  };
  const encoded = printCollection(collection)
    .replaceAll('!', '%21')
    .replaceAll('~', '%7E')
    .replaceAll('*', '%2A');
  expect(parseCollection(encoded).collection).toEqual(collection);
});

test('any text at all gives a collection within bounds that prints and parses to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const { collection } = parseCollection(`deck=${text}&title=${text}`);
      expect([...collection.title].length).toBeLessThanOrEqual(LONGEST_TITLE);
      expect(parseCollection(printCollection(collection)).collection).toEqual(collection);
    }),
  );
});

test('more charts than a presentation takes, and charts that do not exist, are counted', () => {
  const many = Array.from({ length: MOST_VIEWS + 3 }, () => 'deck=fees').join('&');
  expect(parseCollection(many).lost).toBe(3);
  expect(parseCollection('deck=fees&deck=<script>&deck=../x')).toMatchObject({ lost: 2 });
  expect(parseCollection('x'.repeat(50_000)).collection.views).toEqual([]);
});

test('a simple collection is short enough to be read', () => {
  const views = [
    { ...DEFAULT_VIEW, chart: 'fees' as const },
    { ...DEFAULT_VIEW, chart: 'channels' as const, years: [2022, 2023] },
  ];
  expect(printCollection({ title: '', views })).toBe('deck=fees&deck=channels!years~2022*2023');
});
