import { expect, test, type Page } from '@playwright/test';
import { openLive, watch } from './pages.ts';

const CHART_FILES = ['/data/charts/penalties.json', '/data/offices.json'];

test('a chart opens without asking for figures, and fetches them with the first wish, once', async ({
  page,
}) => {
  const misdeeds = watch(page);
  const asked = askedOf(page);
  await openLive(page, 'penalties.html');
  expect(asked).toEqual([]);
  const order = page.getByRole('button', { name: '从大到小' });
  await order.click();
  await expect(order).toHaveAttribute('aria-pressed', 'true');
  await order.click();
  await expect(order).toHaveAttribute('aria-pressed', 'false');
  expect([...asked].sort()).toEqual(CHART_FILES);
  expect(misdeeds).toEqual({ errors: [], outside: [] });
});

test('where the figures do not come the chart stays, says so, and asks again', async ({ page }) => {
  await page.route('**/data/charts/penalties.json', (route) => route.abort());
  await openLive(page, 'penalties.html');
  const order = page.getByRole('button', { name: '从大到小' });
  await order.click();
  await expect(page.getByText('没有取到')).toBeVisible();
  await expect(page.locator('table tbody tr')).not.toHaveCount(0);
  await page.unroute('**/data/charts/penalties.json');
  await order.click();
  await expect(order).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('没有取到')).toBeHidden();
});

test('names that only searching needs come when somebody comes to the field', async ({ page }) => {
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

/** Data files as they are asked for, one entry for every time. */
function askedOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/data/')) asked.push(pathname);
  });
  return asked;
}
