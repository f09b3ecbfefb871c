import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { languageOfFile } from '../src/ui/page.ts';
import { openLive, PAGES, watch } from './pages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Pages of reports and offices are made alike, one kind by one component: axe, which takes ten seconds for each, sees two of a kind. */
const ALIKE = /^(?:report|office)-/;
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
    if (LOOKED_AT.has(name)) {
      const found = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    }
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
    const found = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    expect(found.violations.map(({ id, nodes }) => `${name} ${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
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
