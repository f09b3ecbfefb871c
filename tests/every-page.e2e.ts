import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { languageOfFile } from '../src/ui/page.ts';
import { openLive, PAGES, watch } from './pages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe objects to. All rules run, in one go because no page holds a frame; of what passes it keeps no list, which on long pages takes longer than looking. */
async function objections(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(TAGS);
  const found = await axe.setLegacyMode().analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** Pages of reports, offices and places are made alike, one kind by one component: axe, which takes seconds for each, sees two of a kind. */
const ALIKE = /^(?:report|office|district|city)-/;
const LOOKED_AT = new Set(
  PAGES.filter((name) => {
    const kind = ALIKE.exec(name)?.[0];
    if (kind === undefined) return true;
    const like = PAGES.filter((one) => one.startsWith(kind) && languageOfFile(one) === languageOfFile(name));
    return [like[0], like.at(-1)].includes(name);
  }),
);

for (const name of PAGES) {
  test(`${name} keeps its policy, asks nobody else, and axe finds nothing`, async ({ page }) => {
    // axe looks at every element, and the page of rules is long.
    test.slow();
    const misdeeds = watch(page);
    await openLive(page, name);
    await expect(page.locator('h1').first()).toBeAttached();
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-(?:inline|eval)/);
    if (LOOKED_AT.has(name)) expect(await objections(page)).toEqual([]);
    expect(misdeeds).toEqual({ errors: [], outside: [] });
  });
}

test('axe finds nothing in the dark either', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const name of [
    'index.html',
    'channels.html',
    'requests.en.html',
    'report-beilun-justice-2022.html',
    'check.html',
  ]) {
    await openLive(page, name);
    expect(await objections(page), name).toEqual([]);
  }
});

test('axe does find what is wrong', async ({ page }) => {
  await openLive(page, 'method.html');
  await page.locator('main').evaluate((main) => {
    const faint = document.createElement('p');
    faint.textContent = 'faint words';
    faint.style.cssText = 'color: #777; background: #888';
    main.append(faint, document.createElement('img'));
  });
  const found = await objections(page);
  expect(found.map((one) => one.replace(/:.*/s, ''))).toEqual(['color-contrast', 'image-alt']);
});

for (const width of [320, 768, 1280, 1920])
  test(`no page is wider than a screen of ${String(width)} pixels`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    const wide: string[] = [];
    for (const name of PAGES) {
      await page.goto(name);
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      if (needed > width) wide.push(`${name} ${String(needed)}`);
    }
    expect(wide).toEqual([]);
  });

test('hydration moves nothing', async ({ page }) => {
  for (const name of ['index.html', 'channels.html', 'report-beilun-justice-2022.html']) {
    await page.goto(name);
    await page.waitForLoadState('networkidle');
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    expect(shift, name).toBeLessThan(0.01);
  }
});
