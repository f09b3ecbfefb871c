import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** The site of the reports in tests/fixtures/shipped, whatever the maintainer has in data/: `npm run test-site`. */
process.env.SITE_FOLDER ??= '.cache/test-site';
const PORT = Number(process.env.PORT ?? 4273);
const CHROMIUM = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.e2e.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // How long a page may take to show what is expected, on a busy machine too.
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${String(PORT)}/`,
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: {
      ...(CHROMIUM ? { executablePath: CHROMIUM } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  webServer: {
    command: `npx tsx scripts/serve.ts --port ${String(PORT)}`,
    port: PORT,
    // Whatever else answers at this port may be another site.
    reuseExistingServer: false,
  },
});
