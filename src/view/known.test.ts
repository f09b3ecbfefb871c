import { expect, test } from 'vitest';
import { keepKnown } from './known.ts';
import { movedPage } from './moved.ts';
import { DEFAULT_VIEW } from './view.ts';

const KNOWN = {
  offices: new Set(['qinghe-water']),
  districts: new Set(['青禾区']),
  kinds: new Set(['water']),
  years: new Set([2022]),
};

test('what the dataset does not hold is dropped and named', () => {
  const asked = { ...DEFAULT_VIEW, offices: ['qinghe-water', 'nowhere'], years: [2022] };
  expect(keepKnown(asked, KNOWN)).toEqual({
    view: { ...asked, offices: ['qinghe-water'] },
    notices: [{ parameter: 'offices', code: 'unknown' }],
  });
});

test('language and chart in an old address become a page, the rest stays', () => {
  expect(movedPage('lang=en&chart=fees&years=2021,2022')).toEqual({
    language: 'en',
    chart: 'fees',
    rest: 'years=2021,2022',
  });
});
