import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import Papa from 'papaparse';
import { openLive, watch } from './pages.ts';

test('a rate is chosen beside the series, and title, address and file follow its denominator', async ({
  page,
}) => {
  const misdeeds = watch(page);
  await openLive(page, 'outcomes.html');
  await page.locator('summary', { hasText: '看哪一项' }).click();
  await page.getByRole('radio', { name: '公开率（含部分公开）' }).check();
  await expect(page).toHaveURL(/\?of=out\.any$/);
  await expect(page.locator('figure.chart')).toHaveAccessibleName('公开率（含部分公开）：公开占办结的比例');
  await expect(page.getByRole('columnheader', { name: '95% 区间' })).toBeVisible();
  await page.getByRole('button', { name: '占受理' }).click();
  await expect(page).toHaveURL(/of=out\.any&per=caseload$/);
  await expect(page.locator('figure.chart')).toHaveAccessibleName('公开率（含部分公开）：公开占受理的比例');
  await expect(page.getByRole('button', { name: '占受理' })).toHaveAttribute('aria-pressed', 'true');

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /^下载 CSV/ }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/-out-any-caseload-/);
  const rows = Papa.parse<Record<string, string>>(readFileSync(await download.path(), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
  expect(new Set(rows.map((row) => row['denominator']))).toEqual(new Set(['request.caseload.total']));
  const shown = await page.locator('main table tbody tr td:nth-of-type(2)').allTextContents();
  expect(rows.map((row) => `${row['share_numerator'] ?? ''}/${row['share_denominator'] ?? ''}`)).toEqual(
    shown.map((cell) => /[（(]([\d/]+)[）)]/.exec(cell)?.[1] ?? '/'),
  );
  await page.goBack();
  await expect(page.locator('figure.chart')).toHaveAccessibleName('公开率（含部分公开）：公开占办结的比例');
  expect(misdeeds).toEqual({ errors: [], outside: [] });
});

test('a denominator that a rate has not is answered with a notice', async ({ page }) => {
  await openLive(page, 'applicants.html?of=who.nat&per=caseload');
  await expect(page.getByText('分母 per（本站数据里没有）')).toBeVisible();
  await expect(page.locator('figure.chart')).toHaveAccessibleName('自然人占比：自然人占本年新收的比例');
});
