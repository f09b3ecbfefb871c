import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readWorkbook, { readSheet } from 'read-excel-file/universal';
import { CHARTS } from '../src/table/specs.ts';
import { chance } from '../src/export/proof.fixture.ts';
import { openLive, watch } from './pages.ts';

/** One view of every chart, drawn by lot: the same ones every time. */
const VIEWS = ((): readonly string[] => {
  const next = chance(97);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  return CHARTS.map(({ id, shares }, at) => {
    const query = [
      pick(['', 'years=2022', 'years=2022,2023', 'years=2020']),
      pick(['', 'sort=value&order=desc', 'sort=year', 'order=desc']),
      shares ? 'shares=1' : pick(['', 'scale=log', 'trend=1']),
    ].filter((part) => part !== '');
    return `${id}${at % 3 === 2 ? '.en' : ''}.html?${query.join('&')}`;
  });
})();

type Cells = readonly (readonly string[])[];

/** The table of the page: office, year and figures as written, without links and remarks. */
function tableOf(page: Page): Promise<Cells> {
  return page
    .locator('main table tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children].map((cell) =>
          (cell.textContent ?? '').replaceAll('※', '').replace(/\s+/g, ' ').trim(),
        ),
      ),
    );
}

/** Presses a button and reads what it downloads. */
async function downloaded(page: Page, name: RegExp): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name }).first().click();
  return readFileSync(await (await downloading).path());
}

const blob = (bytes: Uint8Array): Blob => new Blob([new Uint8Array(bytes)]);

/** A cell of a file in the words of the page: digits grouped, what is no number as it is. */
function asShown(cell: unknown): string {
  return typeof cell === 'number' && Math.abs(cell) >= 10_000 ? cell.toLocaleString('en-US') : String(cell);
}

/** A figure of the page without the share or the “about” that stands beside it. */
function bare(shown: string): string {
  const inBrackets = /[（(](-?[\d,.]+)\/[\d,.]+[）)]/.exec(shown)?.[1];
  return (inBrackets ?? shown)
    .replace(/^(?:约|about) /, '')
    .replace(/（(?:不计占比|分母.*)）$| \((?:no share|denominator .*)\)$/, '');
}

/** The number that the page draws: the rate in per cent where it shows one, else the count; none where there is a gap. */
function drawn(shown: string): readonly number[] {
  const digits = /^(-?[\d.]+)%/.exec(shown)?.[1] ?? /^(?:(?:约|about) )?(-?[\d,.]+)$/.exec(shown)?.[1];
  return digits === undefined ? [] : [Number(digits.replaceAll(',', ''))];
}

/** Of a copied or wide sheet the columns that the page has too: a rate's part of the whole follows its count. */
function withoutParts<T>(head: readonly unknown[], row: readonly T[]): readonly T[] {
  return row.filter((_, at) => at < 3 || !String(head[at]).startsWith(`${String(head[at - 1])} `));
}

const inOrder = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

for (const address of VIEWS)
  test(`${address} gives the same figures on screen and in every file`, async ({ page }) => {
    test.slow();
    const misdeeds = watch(page);
    await openLive(page, address);
    const table = await tableOf(page);
    expect(table.length).toBeGreaterThan(0);
    const shares = address.includes('shares=1');
    const written = table.flatMap((row) => row.slice(2));
    const flat = written.map(bare);

    const csv = Papa.parse<Record<string, string>>(
      (await downloaded(page, /^(?:下载 CSV|Download CSV)/)).toString('utf8'),
      { header: true, skipEmptyLines: true },
    ).data;
    expect(csv.map((row) => row['status'])).toHaveLength(flat.length);
    csv.forEach((row, at) => {
      if (row['status'] === 'number') expect(asShown(Number(row['value']))).toBe(flat[at]);
      else expect(flat[at]).not.toMatch(/^\d/);
    });

    const slides = unzipSync(new Uint8Array(await downloaded(page, /^(?:下载 PPTX|Download PPTX)/)));
    const inside = Object.keys(slides).find((name) => name.endsWith('.xlsx')) ?? '';
    const sheet = await readSheet(blob(slides[inside] ?? new Uint8Array()));
    const figures = sheet
      .slice(1)
      .flatMap((row) => row.slice(1))
      .filter((cell) => cell !== null);
    const numbers = flat.filter((cell) => /^-?[\d,.]+$/.test(cell));
    // Shares have their counts beside them; everything else has its figures once, rates to the tenth on the page.
    if (shares) for (const number of numbers) expect(figures.map(asShown)).toContain(number);
    else if (!written.some((cell) => /[（(]/.test(cell)))
      expect(figures.map(asShown).sort()).toEqual([...numbers].sort());
    else {
      const onPage = inOrder(written.flatMap(drawn));
      const inSheet = inOrder(figures.map(Number));
      expect(inSheet).toHaveLength(onPage.length);
      inSheet.forEach((number, at) => expect(Math.abs(number - (onPage[at] ?? NaN))).toBeLessThan(0.051));
    }

    await page.getByRole('button', { name: /^(?:更多格式|More formats)$/ }).click();
    const book = await readWorkbook(blob(await downloaded(page, /^XLSX/)));
    const [wideHead = [], ...wideRows] = book[3]?.data ?? [];
    const wide = wideRows.map((row) => withoutParts(wideHead, row));
    // English tables name an office without its city; the files name it whole.
    const named = (cell: string, row: number): string => {
      const short = table[row]?.[0] ?? '';
      return short !== '' && cell.startsWith(short) ? short : cell;
    };
    expect(
      wide.map((row, place) =>
        row.map((cell, at) =>
          at === 0 ? named(String(cell), place) : at === 1 ? String(cell) : asShown(cell),
        ),
      ),
    ).toEqual(table.map((row) => row.map((cell, at) => (at < 2 ? cell : bare(cell)))));
    await page.getByRole('button', { name: /^(?:复制表格|Copy table)/ }).click();
    await expect(page.getByText(/^(?:表格已复制。|Table copied\.)$/)).toBeVisible();
    const pasted = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return item ? (await item.getType('text/plain')).text() : '';
    });
    const [pastedHead = [], ...lines] = pasted.split(/\r?\n/).map((line) => line.split('\t'));
    expect(
      lines
        .map((line) => withoutParts(pastedHead, line))
        .map((line, place) =>
          line.map((cell, at) =>
            at === 0 ? named(cell, place) : at >= 2 && /^-?[\d.]+$/.test(cell) ? asShown(Number(cell)) : cell,
          ),
        ),
    ).toEqual(table.map((row) => row.map((cell, at) => (at < 2 ? cell : bare(cell)))));
    expect(misdeeds).toEqual({ errors: [], outside: [] });
  });

test('a picture has the letters of every label, none of them the box of a missing letter', async ({
  page,
}) => {
  test.slow();
  await openLive(page, 'channels.html');
  const svg = await page
    .locator('main figure svg')
    .first()
    .evaluate((one) => one.textContent ?? '');
  const letters = [...new Set([...svg].filter((letter) => letter > '\u2e7f'))];
  expect(letters.length).toBeGreaterThan(50);
  const boxes = await page.evaluate((wanted) => {
    const family = document.querySelector('main figure svg')?.getAttribute('font-family') ?? 'sans-serif';
    const inkOf = (letter: string): string => {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 48;
      const context = canvas.getContext('2d');
      if (!context) return '';
      context.font = `32px ${family}`;
      context.fillText(letter, 4, 38);
      return context.getImageData(0, 0, 48, 48).data.join();
    };
    // No font has a letter at a place that Unicode will never fill.
    const missing = [inkOf('\u{1fffe}'), inkOf('\uffff'), inkOf(' ')];
    return wanted.filter((letter) => missing.includes(inkOf(letter)));
  }, letters);
  expect(boxes).toEqual([]);

  await page.getByRole('button', { name: '更多格式' }).click();
  for (const [frame, width, height] of [
    ['slide', 1920, 1080],
    ['classic', 1440, 1080],
    ['square', 1080, 1080],
    ['a4', 1240, 1754],
  ] as const) {
    await page.getByLabel('尺寸').selectOption(frame);
    await page.getByLabel('倍数').selectOption('1');
    const png = await downloaded(page, /^PNG/);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
  }
  await page.getByLabel('倍数').selectOption('4');
  const large = await downloaded(page, /^PNG/);
  expect([large.readUInt32BE(16), large.readUInt32BE(20)]).toEqual([4960, 7016]);
  await page.getByRole('button', { name: '复制图片' }).click();
  await expect(page.getByText('图片已复制。')).toBeVisible();
});

test('a browser that saves nothing is shown the picture, and told so where a file is asked for', async ({
  browser,
}) => {
  const context = await browser.newContext({ userAgent: 'Mozilla/5.0 MicroMessenger/8.0.40' });
  const page = await context.newPage();
  await openLive(page, 'fees.html');
  await page.getByRole('button', { name: '更多格式' }).click();
  await page.getByRole('button', { name: /^PNG/ }).click();
  await expect(page.locator('dialog img')).toBeVisible();
  await page.getByRole('button', { name: /^XLSX/ }).click();
  await expect(page.locator('dialog [role=status]')).toContainText('在浏览器打开');
  await context.close();
});

test('charts are collected, ordered, shown, kept and taken as one file', async ({ page }) => {
  test.slow();
  const misdeeds = watch(page);
  for (const chart of ['fees', 'channels', 'outcomes']) {
    await openLive(page, `${chart}.html?years=2022`);
    await page.getByRole('button', { name: '加入演示' }).click();
    await expect(page.getByRole('link', { name: '打开演示' })).toBeVisible();
  }
  await page.getByRole('link', { name: '打开演示' }).click();
  const items = page.getByRole('list', { name: '图表顺序' }).getByRole('listitem');
  await expect(items).toHaveCount(3);
  await page.getByLabel('标题', { exact: true }).fill('二〇二二年');
  await page.getByRole('button', { name: '上移：各渠道公开政府信息数' }).press('Enter');
  await expect(items.first()).toContainText('各渠道公开政府信息数');
  // A chart is collected with the order it is seen in, which the site may choose otherwise once more reports are there.
  const each = (chart: string): string => `deck=${chart}!years~2022!sort~office`;
  await expect(page).toHaveURL(new RegExp(`${['channels', 'fees', 'outcomes'].map(each).join('&')}$`));

  await page.getByRole('button', { name: '放映' }).click();
  await expect(page.getByText('1 / 3', { exact: true })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  await expect(page.getByText('3 / 3', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);

  const slides = unzipSync(new Uint8Array(await downloaded(page, /^下载 PPTX/)));
  expect(Object.keys(slides).filter((name) => /slides\/slide\d+\.xml$/.test(name))).toHaveLength(4);
  expect(strFromU8(slides['ppt/slides/slide1.xml'] ?? new Uint8Array())).toContain('二〇二二年');
  const book = await readWorkbook(blob(await downloaded(page, /^下载 XLSX/)));
  expect(book.map(({ sheet }) => sheet)).toEqual([
    '封面',
    '说明',
    '符号',
    '各渠道公开政府信息数',
    '行政事业性收费金额',
    '政府信息公开申请办理结果',
    '长表',
  ]);
  await openLive(page, 'deck.html');
  await expect(items).toHaveCount(3);
  expect(misdeeds).toEqual({ errors: [], outside: [] });
});

test('a frame grows to its chart, hears nobody else, and says when the site has newer data', async ({
  page,
  baseURL,
}) => {
  const site = baseURL ?? '';
  const around = site.replace('localhost', '127.0.0.1');
  await page.goto(`${around}no-script.css`);
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.dataset.nianbao = '';
    frame.src = `${address}fees.html?embed=1&v=0000abcd&controls=1`;
    frame.width = '100%';
    frame.height = '120';
    const script = document.createElement('script');
    script.src = `${address}embed.js`;
    document.body.replaceChildren(frame, script);
  }, site);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText('本站已有更新的数据')).toBeVisible();
  await expect(frame.getByRole('button', { name: '对数刻度' })).toBeVisible();
  await expect
    .poll(() => page.locator('iframe').evaluate((one: HTMLIFrameElement) => one.offsetHeight))
    .toBeGreaterThan(300);
  await page.evaluate(() => window.postMessage({ nianbao: 'height', height: 77 }, '*'));
  await page.waitForTimeout(200);
  expect(await page.locator('iframe').evaluate((one: HTMLIFrameElement) => one.offsetHeight)).toBeGreaterThan(
    300,
  );
});

test('pictures a page names are there', async ({ page, request }) => {
  await page.goto('fees.html');
  const named = await page
    .locator('link[rel="alternate"][type^="image/"], meta[property="og:image"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? one.getAttribute('content') ?? ''));
  expect(named.length).toBeGreaterThan(0);
  for (const address of named) expect((await request.get(address)).ok(), address).toBe(true);
});
