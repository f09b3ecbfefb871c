import { expect, test } from '@playwright/test';
import { openLive } from './pages.ts';

test('the skip link comes first and leads to the content', async ({ page }) => {
  await openLive(page, 'index.html');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('跳到正文');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('an office is found and chosen by keys alone', async ({ page }) => {
  await openLive(page, 'index.html');
  await page.getByRole('combobox', { name: '机关' }).focus();
  await page.keyboard.type('zhenhai');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/offices=zhenhai-/);
  const chosen = page.url();
  await expect(page.getByRole('listbox')).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(chosen);
});

test('keys pressed before the list of offices has come are not lost', async ({ page }) => {
  await page.route(/office-finder/, async (route) => {
    await new Promise((later) => setTimeout(later, 800));
    await route.continue();
  });
  await openLive(page, 'index.html');
  await page.getByRole('combobox', { name: '机关' }).focus();
  await page.keyboard.type('zhenhai');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/offices=zhenhai-/);
});

test('arrow keys visit the data of a chart and Enter opens the report', async ({ page }) => {
  await openLive(page, 'index.html');
  const data = page.locator('#chart .chart svg a[href*="report-"]');
  await data.first().focus();
  const first = await page.locator(':focus').getAttribute('href');
  await page.keyboard.press('ArrowDown');
  const second = await page.locator(':focus').getAttribute('href');
  expect(second).not.toBe(first);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/report-.*#figure-/);
});

test('the embed dialog is opened, left with Escape, and focus returns', async ({ page }) => {
  await openLive(page, 'index.html');
  const button = page.getByRole('button', { name: '嵌入代码' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('dialog').locator('textarea')).toHaveValue(/<iframe/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
});
