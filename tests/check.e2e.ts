import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SITE } from '../scripts/site-folder.ts';
import { openLive } from './pages.ts';

const FILE = 'tests/fixtures/shipped/reports/beilun-justice-2022.txt';

test('a draft is read, checked and compared without a word to the network', async ({ page }) => {
  await openLive(page, 'check.html');
  // What drafts are compared with is asked for before there is one.
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.locator('input[type="file"]').setInputFiles(FILE);
  await expect(page.getByRole('heading', { name: 'beilun-justice-2022.txt' })).toBeVisible();
  await expect(page.locator('article').getByText('宁波市北仑区司法局').first()).toBeVisible();
  await expect(page.locator('[id="figure-disclosure.total"]')).toContainText('459');
  expect(asked).toEqual([]);
});

test('the same files are asked for whatever the draft is, all before there is one', async ({ browser }) => {
  const askedWith = async (draft: string): Promise<{ before: string[]; after: string[] }> => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await openLive(page, 'check.html');
    await page.waitForLoadState('networkidle');
    const before = [...asked].sort();
    await page.locator('input[type="file"]').setInputFiles({
      name: 'draft.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(draft),
    });
    await expect(page.getByRole('heading', { name: 'draft.txt' })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await page.close();
    return { before, after: asked.slice(before.length) };
  };
  const held = await askedWith(readFileSync(FILE, 'utf8'));
  const unknown = await askedWith(
    '青禾区水务局2019年政府信息公开工作年度报告\n一、总体情况\n2019年，主动公开政府信息12条。\n五、存在的主要问题及改进情况\n无。',
  );
  expect(held).toEqual(unknown);
  expect(held.after).toEqual([]);
  const data = held.before.filter((path) => path.startsWith('/data/'));
  expect(data).toEqual(['/data/check.json', '/data/office-search.json', '/data/offices.json']);
});

test('a draft is read and checked where the figures to compare it with do not come', async ({ page }) => {
  await page.route('**/data/check.json', (route) => route.abort());
  await openLive(page, 'check.html');
  await expect(page.getByText('所需的文件没有取到')).toBeVisible();
  await page.locator('input[type="file"]').setInputFiles(FILE);
  await expect(page.locator('[id="figure-disclosure.total"]')).toContainText('459');
});

test('the readings of a draft are those of the build', async ({ page }) => {
  await openLive(page, 'check.html');
  await page.locator('input[type="file"]').setInputFiles(FILE);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载读取结果 JSON' }).click();
  interface File {
    readonly text: string;
    readonly report: Readonly<Record<string, unknown>>;
  }
  const draft = JSON.parse(readFileSync(await (await downloading).path(), 'utf8')) as File;
  const built = JSON.parse(readFileSync(join(SITE, 'data/reports/beilun-justice-2022.json'), 'utf8')) as File;
  expect(draft.text).toBe(built.text);
  expect(draft.report).toEqual(built.report);
});

test('rich text is pasted and a file that is no report is refused in a sentence', async ({ page }) => {
  await openLive(page, 'check.html');
  await page.locator('textarea').evaluate((box) => {
    const data = new DataTransfer();
    data.setData(
      'text/html',
      '<p>青禾区水务局2022年政府信息公开工作年度报告</p><p>一、总体情况</p><p>2022年，主动公开政府信息12条。</p><p>五、存在的主要问题及改进情况</p><p>无。</p>',
    );
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(page.locator('article').getByText('青禾区水务局').first()).toBeVisible();
  await page.locator('input[type="file"]').setInputFiles({
    name: 'shopping.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('牛奶两盒，鸡蛋十个。'),
  });
  await expect(page.getByText('没有读取')).toBeVisible();
});

const PDF = 'tests/fixtures/documents/chromium.pdf';

test('a PDF draft is read in the browser', async ({ page }) => {
  await openLive(page, 'check.html');
  await page.locator('input[type="file"]').setInputFiles(PDF);
  await expect(page.locator('article').getByText('青禾区水务局').first()).toBeVisible();
});

test('a server that sends the PDF reader under a wrong type is told in a sentence', async ({
  page,
  context,
}) => {
  await context.route('**/pdf.worker*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { 'Content-Type': 'application/octet-stream' } });
  });
  await openLive(page, 'check.html');
  await page.locator('input[type="file"]').setInputFiles(PDF);
  await expect(page.getByText('读取 PDF 的程序没有启动')).toBeVisible();
});
