import { expect, test, type Page } from '@playwright/test';
import { PAGES } from './pages.ts';

/** What A4 leaves between margins of 14 mm, in CSS pixels. */
const CONTENT = Math.floor(((210 - 2 * 14) / 25.4) * 96);

async function openPrinted(page: Page, address: string): Promise<void> {
  await page.setViewportSize({ width: CONTENT, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(address);
  await page.waitForLoadState('networkidle');
}

/** Cells that are printed, wholly or in part, beyond the page or beyond a box that cuts them off. */
async function cutCells(page: Page): Promise<string[]> {
  return page.locator('th, td').evaluateAll((cells, content) => {
    const cut = cells.filter((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      const right = Math.max(cell.getBoundingClientRect().right, range.getBoundingClientRect().right);
      const hiding = cell.closest('[role="region"]');
      const hidden = hiding !== null && getComputedStyle(hiding).overflowX !== 'visible';
      return right > content + 0.5 || (hidden && right > hiding.getBoundingClientRect().right + 0.5);
    });
    return cut.map((cell) => cell.textContent.trim());
  }, CONTENT);
}

test('no table is cut at the edge of an A4 page', async ({ page }) => {
  test.slow();
  const cut: string[] = [];
  for (const name of [...PAGES, 'outcomes.html?shares=1', 'outcomes.en.html?shares=1']) {
    await openPrinted(page, name);
    const cells = await cutCells(page);
    if (cells.length > 0) cut.push(`${name}: ${cells.join(' ')}`);
  }
  expect(cut).toEqual([]);
});

for (const name of ['channels.html', 'refusals.en.html', 'disputes.html'])
  test(`nor is that of ${name} with far greater figures`, async ({ page }) => {
    await openPrinted(page, name);
    await page.locator('td.figure').evaluateAll((cells) => {
      for (const cell of cells) cell.textContent = '12,345,678';
    });
    expect(await cutCells(page)).toEqual([]);
  });

test('nor is that of an office with ten years', async ({ page }) => {
  await openPrinted(page, 'office-beilun-justice.html');
  await page.locator('tr > .figure:last-child').evaluateAll((cells) => {
    for (const cell of cells) {
      cell.textContent = '12,345,678';
      for (let year = 1; year < 10; year += 1) cell.after(cell.cloneNode(true));
    }
  });
  expect(await page.locator('tr > .figure').count()).toBeGreaterThan(10);
  expect(await cutCells(page)).toEqual([]);
});
