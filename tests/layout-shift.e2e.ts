import { expect, test } from '@playwright/test';
import { CHARTS } from '../src/table/specs.ts';

const WIDTHS = [320, 390, 600, 768, 1280];

for (const width of WIDTHS)
  test(`nothing moves while a page becomes live, ${String(width)} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // Scripts come when the page has been looked at as it was served.
    let letCome = (): void => undefined;
    let seen = Promise.resolve();
    await page.route('**/*.js', async (route) => {
      await seen;
      await route.continue();
    });
    const heightOfAll = () => page.evaluate(() => document.documentElement.scrollHeight);
    for (const { id } of CHARTS) {
      seen = new Promise((done) => (letCome = done));
      await page.goto(`${id}.html`, { waitUntil: 'commit' });
      await page.locator('#trouble').waitFor({ state: 'attached' });
      await page.evaluate(
        () => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 50))),
      );
      const served = await heightOfAll();
      letCome();
      await expect(page.locator('#chart .room')).toHaveCount(0);
      await page.evaluate(
        () => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 50))),
      );
      const moved = await page.evaluate(() => {
        const { shifts } = window as unknown as { shifts: readonly number[] };
        return shifts.reduce((sum, shift) => sum + shift, 0);
      });
      expect(moved, id).toBeLessThan(0.01);
      expect(Math.abs((await heightOfAll()) - served), id).toBeLessThanOrEqual(2);
    }
  });
