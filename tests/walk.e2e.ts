import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { openLive, watch } from './pages.ts';

interface CsvRow {
  readonly authority: string;
  readonly year: string;
  readonly value: string;
  readonly status: string;
}

async function chooseOffice(page: Page, typed: string, name: string): Promise<void> {
  const box = page.getByRole('combobox', { name: '机关' });
  await box.fill(typed);
  await page.getByRole('option', { name }).first().click();
}

/** The figures of the data table, as written on the page. */
async function shownRows(page: Page): Promise<string[][]> {
  return page
    .locator('table tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').replace('※', '').trim()),
      ),
    );
}

const figureOf = (text = ''): number => Number(text.replaceAll(',', ''));

test('two offices are chosen, shared, downloaded and followed to the source', async ({ page, browser }) => {
  const misdeeds = watch(page);
  await openLive(page, 'index.html');
  await chooseOffice(page, 'blqsfj', '北仑区司法局');
  await chooseOffice(page, '镇海区人社局', '镇海区人力资源和社会保障局');
  await expect(page.locator('table tbody tr')).toHaveCount(2);
  await expect(page).toHaveURL(/offices=[^&]*beilun-justice/);
  const rows = await shownRows(page);

  const other = await (await browser.newContext()).newPage();
  await openLive(other, page.url());
  await expect(other.locator('table tbody tr')).toHaveCount(2);
  expect(await shownRows(other)).toEqual(rows);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /下载 CSV（2 个机关）/ }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text).toContain('\r\n');
  const csv = Papa.parse<CsvRow>(text.trim(), { header: true }).data;
  expect(csv.map((row) => [row.authority, row.year, row.value])).toEqual(rows);

  await page.locator('#chart .chart a[href*="report-"]').first().click();
  await expect(page).toHaveURL(/report-.*#figure-disclosure\.total$/);
  const figure = page.locator('[id="figure-disclosure.total"]');
  await expect(figure).toBeVisible();
  const written = (await figure.textContent())?.replace(/\D/g, '');
  const source = page.locator('[id="source-disclosure.total"]');
  await expect(source).toHaveText(written ?? '');
  expect(misdeeds).toEqual({ errors: [], outside: [] });
});

test('filters are undone by Back', async ({ page }) => {
  await openLive(page, 'penalties.html');
  await expect(page.locator('table tbody tr')).toHaveCount(5);
  await chooseOffice(page, '司法', '北仑区司法局');
  await expect(page.locator('table tbody tr')).toHaveCount(1);
  await page.goBack();
  await expect(page.locator('table tbody tr')).toHaveCount(5);
});

for (const typed of ['司法', '北仑区司法局', 'justice', 'Justice Bureau', 'beilun sifa', 'blqsfj'])
  test(`an office is found by “${typed}”`, async ({ page }) => {
    await openLive(page, 'penalties.html');
    await chooseOffice(page, typed, '北仑区司法局');
    await expect(page).toHaveURL(/offices=beilun-justice$/);
    await expect(page.locator('table tbody tr')).toHaveCount(1);
  });

test('filtering is announced', async ({ page }) => {
  await openLive(page, 'index.html');
  await chooseOffice(page, '司法', '北仑区司法局');
  await expect(page.getByRole('status').filter({ hasText: '1' }).first()).toBeAttached();
});

test('a bad parameter is answered with a notice and the page stands', async ({ page }) => {
  const misdeeds = watch(page);
  await openLive(page, 'index.html?years=20x2&sort=%3Cscript%3E&offices=nobody-here');
  await expect(page.locator('table tbody tr')).toHaveCount(5);
  await expect(page.getByText(/years/).first()).toBeVisible();
  await expect(page.getByText(/sort/).first()).toBeVisible();
  expect(misdeeds.errors).toEqual([]);
});

test('the table is sorted by a button that says so', async ({ page }) => {
  await openLive(page, 'index.html');
  const button = page.getByRole('columnheader', { name: '主动公开政府信息数' }).getByRole('button');
  const header = page.locator('th[aria-sort="ascending"], th[aria-sort="descending"]');
  const figures = async (): Promise<number[]> =>
    (await shownRows(page)).flatMap((row) => (/^[\d,]+$/.test(row[2] ?? '') ? [figureOf(row[2])] : []));
  for (const [direction, sign] of [
    ['descending', -1],
    ['ascending', 1],
  ] as const) {
    await button.click();
    await expect(header).toHaveCount(1);
    await expect(header).toHaveAttribute('aria-sort', direction);
    await expect(header).toContainText('主动公开政府信息数');
    const shown = await figures();
    expect(new Set(shown).size).toBeGreaterThan(2);
    expect(shown).toEqual([...shown].sort((a, b) => sign * (a - b)));
  }
});

test('the language is switched and the view kept', async ({ page }) => {
  await openLive(page, 'fees.html?years=2022');
  // Three offices have a report of that year; the other two stand there without one.
  await expect(page.locator('table tbody tr')).toHaveCount(5);
  await expect(page.locator('table tbody')).toContainText('未收录该年报告');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/fees\.en\.html\?years=2022/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('table tbody tr')).toHaveCount(5);
});

test('the fee of the 2019 form is not asked rather than zero', async ({ page }) => {
  await openLive(page, 'fees.html');
  const row = page.locator('table tbody tr', { hasText: '北仑区政务服务办公室' });
  await expect(row.locator('td').last()).toContainText('当年表式无此项');
});

test('an embedded chart stands alone with its source and a link out', async ({ page }) => {
  await openLive(page, 'penalties.html?embed=1');
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.locator('#chart .chart svg')).toContainText('来源');
  await expect(page.getByRole('link', { name: /年报对照|打开/ }).last()).toBeVisible();
});
