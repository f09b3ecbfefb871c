import { expect, test } from '@playwright/test';
import { weighFirstView } from '../scripts/first-view.ts';
import { SITE } from '../scripts/site-folder.ts';
import { openLive } from './pages.ts';

test('the first view weighs at most 60 kB after gzip', () => {
  const view = weighFirstView(SITE);
  expect(view.bytes, JSON.stringify(view.files)).toBeLessThanOrEqual(60_000);
});

test('what the browser really fetches before the page is live weighs no more', async ({ page }) => {
  const fetched: string[] = [];
  page.on('response', (answer) => {
    if (/\.(?:html|css|js)(?:$|\?)/.test(answer.url())) fetched.push(new URL(answer.url()).pathname.slice(1));
  });
  await openLive(page, 'index.html');
  const weighed = weighFirstView(SITE).files.map(({ file }) => file);
  expect(fetched.filter((file) => !weighed.includes(file))).toEqual([]);
  expect(fetched.some((file) => /pptx|xlsx|pdf/i.test(file))).toBe(false);
});
