import { expect, test } from '@playwright/test';
import {
  CITY_BYTES,
  MOST_BYTES,
  MOST_BYTES_OF_HEAT,
  weighFirstView,
  weighFrame,
  weighHeat,
} from '../scripts/first-view.ts';
import { SITE } from '../scripts/site-folder.ts';
import { LANGUAGES } from '../src/language/language.ts';
import { CHARTS } from '../src/table/specs.ts';
import { fileOf, HOME, type Page } from '../src/ui/page.ts';
import { openLive } from './pages.ts';

const CHART_PAGES: readonly Page[] = [
  HOME,
  ...CHARTS.map(({ id }): Page => ({ kind: 'compare', chart: id })),
];

for (const language of LANGUAGES)
  for (const page of CHART_PAGES)
    test(`the first view of ${fileOf(page, language)} weighs at most 66 kB after gzip`, () => {
      const view = weighFirstView(SITE, fileOf(page, language));
      expect(view.bytes, JSON.stringify(view.files)).toBeLessThanOrEqual(MOST_BYTES);
    });

for (const language of LANGUAGES)
  for (const page of CHART_PAGES)
    test(`${fileOf(page, language)} has room for any number of offices`, () => {
      const name = fileOf(page, language);
      const frame = weighFrame(SITE, name);
      expect(frame + CITY_BYTES.others).toBeLessThanOrEqual(MOST_BYTES);
      if (page.kind !== 'compare' || page.home) return;
      expect(frame + weighHeat(SITE, name) + CITY_BYTES.heat).toBeLessThanOrEqual(MOST_BYTES_OF_HEAT);
    });

test('what the browser really fetches before the page is live weighs no more', async ({ page }) => {
  const fetched = new Set<string>();
  page.on('response', (answer) => {
    if (/\.(?:html|css|js)(?:$|\?)/.test(answer.url())) fetched.add(new URL(answer.url()).pathname.slice(1));
  });
  for (const name of CHART_PAGES.map((one) => fileOf(one, 'zh'))) {
    fetched.clear();
    await openLive(page, name);
    const weighed = weighFirstView(SITE, name).files.map(({ file }) => file);
    expect([...fetched].filter((file) => !weighed.includes(file))).toEqual([]);
  }
});
