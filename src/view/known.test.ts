import { expect, test } from 'vitest';
import { keepKnown } from './known.ts';
import { EARLIER_NAMES, movedPage } from './moved.ts';
import { EARLIER, parseQuery } from './query.ts';
import { DEFAULT_VIEW } from './view.ts';

const KNOWN = {
  offices: new Set(['qinghe-water']),
  districts: new Set(['青禾区']),
  kinds: new Set(['water']),
  years: new Set([2022]),
  series: new Map([
    ['refused', []],
    ['out.any', ['handled', 'caseload']],
  ]),
  former: new Map([['qing-he-qu-shui-wu-ju', 'qinghe-water']]),
};

test('what the dataset does not hold is dropped and named', () => {
  const asked = { ...DEFAULT_VIEW, offices: ['qinghe-water', 'nowhere'], years: [2022] };
  expect(keepKnown(asked, KNOWN)).toEqual({
    view: { ...asked, offices: ['qinghe-water'] },
    notices: [{ parameter: 'offices', code: 'unknown' }],
  });
});

test('former ids lead on to the office of today, once, and nothing is noticed', () => {
  const asked = { ...DEFAULT_VIEW, offices: ['qing-he-qu-shui-wu-ju', 'qinghe-water'] };
  expect(keepKnown(asked, KNOWN)).toEqual({
    view: { ...asked, offices: ['qinghe-water'] },
    notices: [],
  });
});

test('a denominator is known with its rate, and with nothing else', () => {
  const asked = { ...DEFAULT_VIEW, of: 'out.any', per: 'caseload' };
  expect(keepKnown(asked, KNOWN)).toEqual({ view: asked, notices: [] });
  expect(keepKnown({ ...asked, of: 'refused' }, KNOWN)).toEqual({
    view: { ...asked, of: 'refused', per: '' },
    notices: [{ parameter: 'per', code: 'unknown' }],
  });
});

test('language and chart in an old address become a page, the rest stays', () => {
  expect(movedPage('lang=en&chart=fees&years=2021,2022')).toEqual({
    language: 'en',
    chart: 'fees',
    rest: 'years=2021,2022',
  });
});

test('links under earlier names lead on to those of today', () => {
  const { rest } = movedPage('office=qinghe-water&year=2022&log=1');
  expect(EARLIER.test(`?${rest}`)).toBe(false);
  expect(parseQuery(rest, 'fees').view).toMatchObject({
    offices: ['qinghe-water'],
    years: [2022],
    scale: 'log',
  });
  expect(movedPage('office=a&offices=b').rest).toBe('offices=b');
});

test('every earlier name is told from the names of today', () => {
  for (const name of EARLIER_NAMES) expect(EARLIER.test(`?sort=value&${name}=x`), name).toBe(true);
  expect(EARLIER.test('?offices=a&years=2022&scale=log&kinds=b&districts=c')).toBe(false);
});
