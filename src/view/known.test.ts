import { expect, test } from 'vitest';
import { embedCode, embedQuery } from './embed.ts';
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

test('embed code cannot be broken out of', () => {
  const code = embedCode(`https://a.example/fees.html?${embedQuery('years=2022')}`, '"><script>', 420.4);
  expect(code).toBe(
    '<iframe src="https://a.example/fees.html?years=2022&amp;embed=1" title="&quot;&gt;&lt;script&gt;" ' +
      'width="100%" height="420" loading="lazy" style="border:0;max-width:100%"></iframe>',
  );
});
