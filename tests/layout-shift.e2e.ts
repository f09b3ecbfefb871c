import { expect, test } from '@playwright/test';
import { CHARTS } from '../src/table/specs.ts';
import { openLive } from './pages.ts';

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
    for (const { id } of CHARTS) {
      await openLive(page, `${id}.html`);
      await page.evaluate(
        () => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 100))),
      );
      const moved = await page.evaluate(() => {
        const { shifts } = window as unknown as { shifts: readonly number[] };
        return shifts.reduce((sum, shift) => sum + shift, 0);
      });
      expect(moved, id).toBeLessThan(0.01);
    }
  });
