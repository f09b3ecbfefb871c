import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { PAGES } from './pages.ts';

test.use({ javaScriptEnabled: false });

test('every page reads complete without JavaScript', async ({ page }) => {
  for (const name of PAGES) {
    await page.goto(name);
    const text = (await page.locator('main').innerText()).trim();
    expect(text.length, name).toBeGreaterThan(40);
  }
});

test('the chart and its table are there, and the CSV of the default view downloads', async ({ page }) => {
  await page.goto('penalties.html');
  await expect(page.locator('#chart .chart svg')).toContainText('镇海区人社局');
  await expect(page.locator('table tbody tr')).toHaveCount(5);
  const downloading = page.waitForEvent('download');
  await page.locator('a[href$=".csv"]:visible').first().click();
  const text = readFileSync(await (await downloading).path(), 'utf8');
  expect(text).toContain('penalty');
  expect(text.trim().split('\r\n')).toHaveLength(6);
});

test('a figure leads to its characters by plain links', async ({ page }) => {
  await page.goto('penalties.html');
  await page.locator('table tbody a[href*="#figure-penalty.decisions"]').first().click();
  await page.locator('[id="figure-penalty.decisions"] a, a[id="figure-penalty.decisions"]').first().click();
  await expect(page).toHaveURL(/#source-penalty\.decisions$/);
});
