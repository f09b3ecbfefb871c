import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import Papa from 'papaparse';
import { openLive, watch } from './pages.ts';

const rowsIn = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;

test('an office is found by its name, a former name, its sound and its initials', async ({ page }) => {
  const misdeeds = watch(page);
  await openLive(page, 'offices.html');
  const field = page.getByRole('searchbox', { name: '查找机关' });
  const found = page.locator('tbody tr:not(.group) th');
  for (const wanted of ['北仑区司法局', '北仑司法局', 'sifaju', 'sfj', 'Justice']) {
    await field.fill(wanted);
    await expect(found, wanted).toHaveCount(1);
    await expect(found, wanted).toContainText('司法局');
  }
  await field.fill('不存在的机关');
  await expect(page.getByText('没有符合的机关')).toBeVisible();
  expect(misdeeds).toEqual({ errors: [], outside: [] });
});

test('a district is found by its sound, and leads to its page and on to its offices', async ({ page }) => {
  await openLive(page, 'offices.html?search=zhenhai');
  await page.getByText('地区：', { exact: false }).getByRole('link', { name: '镇海区' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('镇海区');
  await expect(page.getByRole('table')).not.toHaveCount(0);
  await page
    .getByRole('link', { name: /人社局|人力/ })
    .first()
    .click();
  await expect(page).toHaveURL(/office-zhenhai-human-resources\.html$/);
  await page.getByRole('link', { name: '镇海区', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('镇海区');
});

test('filters stand in the address, there and back, and the file holds what is chosen', async ({ page }) => {
  await openLive(page, 'offices.html?districts=%E9%95%87%E6%B5%B7%E5%8C%BA&missing=2020');
  await expect(page.getByRole('heading', { name: '2020 年没有收录报告的机关' })).toBeVisible();
  const listed = await page.locator('tbody tr:not(.group)').count();
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: /^下载 CSV/ }).click();
  const rows = rowsIn(readFileSync(await (await downloading).path(), 'utf8'));
  expect(rows).toHaveLength(listed);
  expect(new Set(rows.map((row) => `${row['district'] ?? ''} ${row['year'] ?? ''}`))).toEqual(
    new Set(['镇海区 2020']),
  );
  await page.getByRole('button', { name: '按类别' }).click();
  await expect(page).toHaveURL(/missing=2020&by=kind$/);
  await page.goBack();
  await expect(page.getByRole('button', { name: '按地区' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(page).toHaveURL(/offices\.html$/);
});

test('the file of a district has the sums that its page shows', async ({ page, request }) => {
  await openLive(page, 'offices.html');
  await page.getByRole('link', { name: '镇海区' }).first().click();
  const [head, row] = ['thead', 'tbody tr:nth-of-type(2)'].map((part) =>
    page.locator(`table ${part}`).first(),
  );
  const years = (await head?.locator('th').allTextContents())?.slice(1) ?? [];
  const shown = (await row?.locator('td').allTextContents()) ?? [];
  const address = await page.getByRole('link', { name: '下载 CSV' }).getAttribute('href');
  const rows = rowsIn(await (await request.get(address ?? '')).text());
  expect(years.length).toBeGreaterThan(0);
  for (const [at, year] of years.entries()) {
    const told = rows.find(
      (one) => one['year'] === String(Number.parseInt(year, 10)) && one['figure'] === 'disclosure.total',
    );
    const number = /[\d,]+/.exec(shown[at] ?? '')?.[0].replaceAll(',', '') ?? '';
    expect(told?.['value'], year).toBe(number);
  }
});
