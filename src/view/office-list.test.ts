import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  EVERY_OFFICE,
  keepKnownPlaces,
  parseOfficeList,
  printOfficeList,
  type OfficeListView,
} from './office-list.ts';

const view: fc.Arbitrary<OfficeListView> = fc.record({
  search: fc.constantFrom('', '水务', 'shui wu', 'a&b=c', '100%', '局,科', '+'),
  districts: fc.uniqueArray(fc.constantFrom('青禾区', '白鹭县', 'Riverside')),
  kinds: fc.uniqueArray(fc.constantFrom('water', 'health', '其他 机构')),
  missing: fc.option(fc.integer({ min: 1990, max: 2099 })),
  by: fc.constantFrom('district', 'kind'),
});

test('what is chosen, printed and parsed, is the same, and nothing is noticed', () => {
  fc.assert(
    fc.property(view, (shown) => {
      expect(parseOfficeList(printOfficeList(shown))).toEqual({ view: shown, notices: [] });
    }),
  );
});

test('every office prints nothing, and any text at all gives a list', () => {
  expect(printOfficeList(EVERY_OFFICE)).toBe('');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { view: parsed } = parseOfficeList(text);
      expect(parseOfficeList(printOfficeList(parsed)).view).toEqual(parsed);
    }),
  );
});

test('what cannot be meant, or is not there, is left out and named', () => {
  expect(parseOfficeList('missing=lately&by=colour&search=%E2%80%AEx')).toEqual({
    view: EVERY_OFFICE,
    notices: ['search', 'missing', 'by'].map((parameter) => ({ parameter, code: 'unreadable' })),
  });
  const known = { districts: new Set(['青禾区']), kinds: new Set(['water']), years: new Set([2021]) };
  const asked = { ...EVERY_OFFICE, districts: ['青禾区', '远方县'], kinds: ['water'], missing: 1999 };
  expect(keepKnownPlaces(asked, known)).toEqual({
    view: { ...asked, districts: ['青禾区'], missing: null },
    notices: ['districts', 'missing'].map((parameter) => ({ parameter, code: 'unknown' })),
  });
});
