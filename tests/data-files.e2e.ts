import { expect, test, type Page } from '@playwright/test';
import { openLive, watch } from './pages.ts';

const CHART_FILES = ['/data/charts/penalties.json', '/data/offices.json'];

test('a chart too large to carry its data is fetched in its own file, once', async ({ page }) => {
  const misdeeds = watch(page);
  await serveWithoutData(page);
  const asked = askedOf(page);
  await openLive(page, 'penalties.html');
  expect([...asked].sort()).toEqual(CHART_FILES);
  await page.goto('penalties.html?years=2022');
  await expect(page.locator('table tbody tr')).not.toHaveCount(0);
  expect(misdeeds).toEqual({ errors: [], outside: [] });
});

test('names that only searching needs come when somebody comes to the field', async ({ page }) => {
  await serveWithoutData(page);
  const asked = askedOf(page);
  await openLive(page, 'penalties.html');
  await expect(async () => {
    await page.getByRole('combobox', { name: '机关' }).click();
    await expect(page.getByRole('option').first()).toBeVisible({ timeout: 2000 });
  }).toPass();
  expect([...asked].sort()).toEqual([...CHART_FILES, '/data/office-search.json'].sort());
});

test('slides fetch the charts they show and no other', async ({ page }) => {
  const asked = askedOf(page);
  await openLive(page, 'deck.html?deck=penalties&deck=fees&deck=penalties');
  await expect(page.locator('ol > li')).toHaveCount(3);
  expect([...asked].sort()).toEqual(['/data/charts/fees.json', ...CHART_FILES]);
});

/** Pages as they are where the data are too large to stand in them: named in the head, fetched by the script. */
async function serveWithoutData(page: Page): Promise<void> {
  await page.route('**/penalties.html*', async (route) => {
    const whole = await (await route.fetch()).text();
    const blocks = /<script type="application\/json" id="data\/([^"]+)">[^<]*<\/script>\n?/g;
    const names = [...whole.matchAll(blocks)].map((match) => match[1] ?? '');
    expect(names.length).toBeGreaterThan(0);
    const links = names.map((name) => `<link rel="preload" as="fetch" crossorigin href="./data/${name}">`);
    const body = whole.replace(blocks, '').replace('</head>', `${links.join('\n')}</head>`);
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
}

/** Data files as they are asked for, one entry for every time. */
function askedOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/data/')) asked.push(pathname);
  });
  return asked;
}
