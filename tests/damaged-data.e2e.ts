import { readdirSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { SITE } from '../scripts/site-folder.ts';
import { openLive } from './pages.ts';

const REPORT = readdirSync(SITE).find((name) => /^report-.*(?<!\.en)\.html$/.test(name)) ?? '';
const TROUBLE = '数据没有取到';

type Spoil = (whole: string) => string;
const put =
  (change: (file: Record<string, unknown>) => unknown): Spoil =>
  (whole) =>
    JSON.stringify(change(JSON.parse(whole) as Record<string, unknown>));
const inReport = (part: object): Spoil =>
  put((file) => ({ ...file, report: { ...(file['report'] as object), ...part } }));

const SPOILT: readonly (readonly [string, Spoil])[] = [
  ['cut off', (whole) => whole.slice(0, whole.length / 2)],
  ['empty', () => ''],
  ['an error page', () => '<!doctype html>'],
  ['null', () => 'null'],
  ['{}', () => '{}'],
  ['a list', () => '[]'],
  ['report: 5', put((file) => ({ ...file, report: 5 }))],
  ['results: null', put((file) => ({ ...file, results: null }))],
  ['results of junk', put((file) => ({ ...file, results: [null, 7, {}] }))],
  ['text: 7', put((file) => ({ ...file, text: 7 }))],
  ['readings of junk', inReport({ readings: [null, 'x', { key: 'disclosure.total', value: 4 }] })],
  ['readings without value', inReport({ readings: [{ key: 'disclosure.total' }] })],
  ['grids of junk', inReport({ grids: [{ rows: 'none' }] })],
  ['sections of junk', inReport({ sections: [{ part: 'overview', body: null }] })],
];

// A page may still ask for a file when its test has seen enough.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

for (const [name, spoil] of SPOILT)
  test(`a report page stays readable when its data are damaged: ${name}`, async ({ page }) => {
    await page.route('**/data/reports/*.json', async (route) => {
      const whole = await (await route.fetch()).text();
      await route.fulfill({ contentType: 'application/json', body: spoil(whole) });
    });
    await openLive(page, REPORT);
    await expectServed(page);
  });

for (const id of ['page', 'first-look', 'chart-spec', 'chart-menu'])
  for (const junk of ['', '{', 'null', '{}', '{"index":{},"shards":[]}', '{"index":5,"shards":{}}'])
    test(`a compare page stays readable when its block of ${id} is ${junk}`, async ({ page }) => {
      await page.route('**/index.html', async (route) => {
        const whole = await (await route.fetch()).text();
        const block = new RegExp(`(<script[^>]* id="${id}"[^>]*>)[^<]*`);
        expect(whole).toMatch(block);
        const body = whole.replace(block, (_, start: string) => start + junk);
        await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
      });
      await openLive(page, 'index.html');
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('table').first()).toBeVisible();
    });

test('a part of the page that does not come leaves the page readable', async ({ page }) => {
  await page.route(/\/page-[^/]*\.js/, (route) => route.abort());
  await openLive(page, REPORT);
  await expectServed(page);
});

const UNKNOWN: readonly object[] = [
  { form: 'none' },
  { readings: [{ key: 'none', value: { kind: 'none' }, span: [9e9, -1], place: 'none', grade: 'none' }] },
  { sections: [{ part: 'none', ordinal: '', title: '', heading: [-5, 9e9], body: [7, 3] }] },
];
for (const part of UNKNOWN)
  test(`a report page stays readable with ${JSON.stringify(part)}`, async ({ page }) => {
    await page.route('**/data/reports/*.json', async (route) => {
      const whole = await (await route.fetch()).text();
      await route.fulfill({ contentType: 'application/json', body: inReport(part)(whole) });
    });
    await openLive(page, REPORT);
    await expect(page.locator('h1')).not.toBeEmpty();
    await expect(page.locator('table').first()).toBeVisible();
  });

test('a page that the browser has changed on the way comes alive all the same', async ({ page }) => {
  await page.route('**/index.html', async (route) => {
    const whole = await (await route.fetch()).text();
    const body = whole.replace(/<!--.*?-->/gs, '');
    expect(body).not.toBe(whole);
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  await openLive(page, 'index.html');
  await expect(async () => {
    await page.getByRole('combobox', { name: '机关' }).click();
    await expect(page.getByRole('option').first()).toBeVisible({ timeout: 2000 });
  }).toPass();
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(/offices=/);
  await expect(page.locator('h1')).toHaveCount(1);
});

test('lines over the years that do not come are told', async ({ page }) => {
  await page.route(/\/lines-[^/]*\.js/, (route) => route.abort());
  await openLive(page, 'index.html?trend=1');
  await expect(page.getByText('要看的没有取到')).toBeVisible();
  await expect(page.locator('table').first()).toBeVisible();
});

test('a list of offices that does not come is told, and fetched when the field is clicked again', async ({
  page,
}) => {
  await page.route(/office-finder/, (route) => route.abort());
  await openLive(page, 'index.html');
  const field = page.getByRole('combobox', { name: '机关' });
  await expect(async () => {
    await field.click();
    await expect(page.getByText('机关名单没有取到')).toBeVisible({ timeout: 2000 });
  }).toPass();
  await page.unroute(/office-finder/);
  await field.click();
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page.getByText('机关名单没有取到')).toBeHidden();
});

async function expectServed(page: Page): Promise<void> {
  await expect(page.getByRole('alert')).toContainText(TROUBLE);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('h1')).not.toBeEmpty();
  await expect(page.locator('table').first()).toBeVisible();
}
