import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { openLive, watch } from './pages.ts';

/** Beside the port of the other tests. */
const PORT = Number(process.env['PORT'] ?? 4273) + 1;
let server: ChildProcess;

test.beforeAll(async () => {
  const script = fileURLToPath(new URL('../scripts/serve.ts', import.meta.url));
  const options = ['--import', 'tsx', script, '--port', String(PORT), '--base', '/open/nianbao/'];
  server = spawn(process.execPath, options, { stdio: 'ignore' });
  await expect
    .poll(
      () =>
        fetch(`http://localhost:${String(PORT)}/open/nianbao/`).then(
          (answer) => answer.status,
          () => 0,
        ),
      {
        timeout: 20_000,
      },
    )
    .toBe(200);
});
test.afterAll(() => server.kill());

test('the site works below a path', async ({ page }) => {
  const misdeeds = watch(page);
  await openLive(page, `http://localhost:${String(PORT)}/open/nianbao/index.html`);
  await page.getByRole('link', { name: '行政处罚' }).first().click();
  await expect(page).toHaveURL(/\/open\/nianbao\/penalties\.html/);
  await page.locator('table tbody a[href*="#figure-"]').first().click();
  await expect(page).toHaveURL(/\/open\/nianbao\/report-/);
  await expect(page.locator('h1')).toBeVisible();
  expect(misdeeds).toEqual({ errors: [], outside: [] });
});
