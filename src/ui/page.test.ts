import { expect, test } from 'vitest';
import { CHART_IDS } from '../table/specs.ts';
import { fileOf, fixedPages, HOME, hrefOf, pageOfFile, type Page } from './page.ts';

const PAGES: readonly Page[] = [
  ...fixedPages(CHART_IDS),
  { kind: 'report', id: 'qinghe-water-2022' },
  { kind: 'office', id: 'qinghe-water' },
  { kind: 'place', level: 'district', id: 'yunxishi-qinghequ' },
  { kind: 'place', level: 'city', id: 'yunxishi' },
];

test('every page is found again under its file name, in both languages', () => {
  for (const page of PAGES)
    for (const language of ['zh', 'en'] as const)
      expect(pageOfFile(fileOf(page, language), CHART_IDS)).toEqual({ page, language });
});

test('no two pages share a file', () => {
  expect(new Set(PAGES.map((page) => fileOf(page, 'zh'))).size).toBe(PAGES.length);
});

test('an address carries query and fragment and stays relative', () => {
  const page: Page = { kind: 'report', id: 'qinghe-water-2022' };
  expect(hrefOf(page, 'en', 'from=fees', 'figure-fee.amount')).toBe(
    'report-qinghe-water-2022.en.html?from=fees#figure-fee.amount',
  );
  expect(hrefOf(HOME, 'zh')).toBe('index.html');
});

test('a name that no page has is nobody', () => {
  expect(pageOfFile('elsewhere.html', CHART_IDS)).toBeNull();
});
