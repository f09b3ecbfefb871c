import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHART_IDS } from '../table/specs.ts';
import { BYS } from '../table/together/by.ts';
import { LONGEST_LIST, LONGEST_QUERY } from './parameters.ts';
import { parseQuery, printQuery } from './query.ts';
import { DEFAULT_VIEW, SORTS, type View } from './view.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const place = fc.constantFrom('青禾区', '白鹭县', '云溪市高新区', 'Riverside');
const view: fc.Arbitrary<View> = fc.record({
  chart: fc.constantFrom(...CHART_IDS),
  offices: fc.uniqueArray(id, { maxLength: 30 }),
  districts: fc.uniqueArray(place),
  kinds: fc.uniqueArray(id, { maxLength: 5 }),
  years: fc.uniqueArray(fc.integer({ min: 1990, max: 2099 }), { maxLength: 20 }),
  everyYear: fc.constant(false),
  by: fc.constantFrom(...BYS),
  sort: fc.constantFrom(...SORTS, null),
  descending: fc.boolean(),
  scale: fc.constantFrom('linear', 'log'),
  shares: fc.boolean(),
  trend: fc.boolean(),
  of: fc.constantFrom('', 'request.granted.total', 'refused', 'dis.court_corr.after_review'),
  per: fc.constantFrom('', 'caseload', 'natural-person'),
  as: fc.constantFrom('bars', 'heat', 'spread', null),
  embed: fc.boolean(),
  theme: fc.constantFrom('auto', 'light', 'dark'),
});

test('a view printed and parsed is the same view, and nothing is noticed', () => {
  fc.assert(
    fc.property(view, (shown) => {
      expect(parseQuery(printQuery(shown), shown.chart)).toEqual({ view: shown, notices: [] });
    }),
  );
});

test('every year can be asked for, where the site would open on one', () => {
  const all = { ...DEFAULT_VIEW, everyYear: true };
  expect(printQuery(all)).toBe('years=all');
  expect(parseQuery('years=all', DEFAULT_VIEW.chart)).toEqual({ view: all, notices: [] });
});

test('the default view prints nothing', () => {
  expect(printQuery(DEFAULT_VIEW)).toBe('');
});

test('any text at all gives a view within bounds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const parsed = parseQuery(text, 'fees').view;
      expect(parsed.chart).toBe('fees');
      expect(parseQuery(printQuery(parsed), 'fees').view).toEqual(parsed);
    }),
  );
});

test('a bad parameter keeps the default of its own field only and is named', () => {
  const { view: parsed, notices } = parseQuery('years=2022,soon&sort=value&scale=cubic', 'fees');
  expect(parsed).toEqual({ ...DEFAULT_VIEW, chart: 'fees', sort: 'value' });
  expect(notices).toEqual([
    { parameter: 'years', code: 'unreadable' },
    { parameter: 'scale', code: 'unreadable' },
  ]);
});

test('script, path and control characters are no ids', () => {
  for (const bad of ['<script>', '../../etc', 'a%00b', '%E2%80%AEabc', 'A B'])
    expect(parseQuery(`offices=${bad}`, 'fees').notices).toEqual([
      { parameter: 'offices', code: 'unreadable' },
    ]);
});

test('long lists and long queries are not taken', () => {
  const many = Array.from({ length: LONGEST_LIST + 1 }, (_, index) => `o${String(index)}`).join(',');
  expect(parseQuery(`offices=${many}`, 'fees').notices).toEqual([{ parameter: 'offices', code: 'too-long' }]);
  expect(parseQuery('a'.repeat(LONGEST_QUERY + 1), 'fees').notices).toEqual([
    { parameter: 'query', code: 'too-long' },
  ]);
});

test('parameters of others are passed over in silence', () => {
  expect(parseQuery('utm_source=x&from=timeline', 'fees')).toEqual({
    view: { ...DEFAULT_VIEW, chart: 'fees' },
    notices: [],
  });
});
