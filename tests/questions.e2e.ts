import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { expect, test, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { ROOT } from '../scripts/site-folder.ts';
import { siteServer } from '../scripts/serve/site-server.ts';
import { openLive } from './pages.ts';
import { answersOf } from './questions/answers.ts';

/** What a resident asks of a city, on a phone, from the home page, in at most so many steps. */
const MOST_STEPS = 4;
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const city = answersOf();
const YEARS = [...city.years];
const LATEST = Math.max(...YEARS);
let server: Server;
let home = '';

test.beforeAll(async () => {
  server = siteServer(resolve(ROOT, '.cache/test-city'), '/');
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  home = `http://localhost:${String((server.address() as AddressInfo).port)}/index.html`;
});
test.afterAll(() => {
  server.close();
});

/** A visitor on the home page who counts the steps. */
class Visitor {
  private steps = 0;
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }

  async chart(name: string): Promise<void> {
    await this.#step(() => this.#page.getByRole('link', { name, exact: true }).first().click());
  }

  async unfold(): Promise<void> {
    await this.#step(() => this.#page.getByRole('button', { name: /^筛选/ }).click());
  }

  async menu(name: string): Promise<void> {
    await this.#step(() => this.#page.locator('#filters summary', { hasText: name }).click());
  }

  async choose(role: 'radio' | 'checkbox' | 'button', name: string | RegExp): Promise<void> {
    await this.#step(() => this.#page.locator('#filters').getByRole(role, { name, exact: true }).click());
  }

  /** Types a name and takes the first office found. */
  async office(name: string): Promise<void> {
    await this.#step(async () => {
      await this.#page.getByRole('combobox', { name: '机关' }).fill(name);
      await this.#page.getByRole('option', { name }).first().click();
    });
  }

  async #step(act: () => Promise<unknown>): Promise<void> {
    this.steps += 1;
    expect(this.steps).toBeLessThanOrEqual(MOST_STEPS);
    await act();
  }
}

async function begin(page: Page): Promise<Visitor> {
  await openLive(page, home);
  return new Visitor(page);
}

const sentence = (page: Page): ReturnType<Page['locator']> => page.locator('p.answer');
const chart = (page: Page): ReturnType<Page['locator']> => page.locator('#chart');

interface Row {
  readonly authority_id: string;
  readonly authority: string;
  readonly indicator: string;
  readonly year: string;
  readonly member: string;
  readonly value: string;
  readonly status: string;
  readonly share_numerator?: string;
  readonly share_denominator?: string;
}

/** The CSV of what is shown. */
async function csv(page: Page): Promise<readonly Row[]> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /^下载 CSV/ }).click();
  const text = readFileSync(await (await downloading).path(), 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

const digits = (text: string | null): string => (text ?? '').replace(/(\d),(?=\d{3})/g, '$1');

/** What the chart says below its marks; its lines are broken to the width of a phone. */
async function said(page: Page): Promise<string> {
  return digits(await chart(page).textContent()).replace(/\s/g, '');
}

test('1 which offices received most requests in 2023', async ({ page }) => {
  const visitor = await begin(page);
  await visitor.chart('收到与办理');
  await visitor.unfold();
  await visitor.menu('年度');
  await visitor.choose('checkbox', /^2023/);
  await expect(page).toHaveURL(/years=2023$/);
  const received = city.received(2023);
  await expect(sentence(page)).toContainText('2023 年');
  expect(digits(await sentence(page).textContent())).toContain(`本年新收共 ${String(city.sum(received))} 件`);
  const rows = await csv(page);
  const own = rows.filter(
    ({ authority_id: id, indicator, member }) =>
      indicator === 'request.received' && member === 'total' && received.has(id),
  );
  expect(own.map(({ value }) => Number(value))).toEqual([...received.values()].sort((a, b) => b - a));
  for (const { authority_id: id, value } of own) expect(Number(value)).toBe(received.get(id));
});

test('2 how an office changed over the years', async ({ page }) => {
  const office = city.offices.find(
    ({ id, since, until }) =>
      since === undefined && until === undefined && YEARS.every((year) => city.received(year).has(id)),
  );
  const visitor = await begin(page);
  await visitor.chart('收到与办理');
  await visitor.unfold();
  await visitor.choose('button', '逐年');
  await visitor.office(office?.name ?? '');
  await expect(page).toHaveURL(/offices=.*trend=1/);
  const rows = await csv(page);
  expect(rows.map(({ year, value }) => [Number(year), Number(value)])).toEqual(
    YEARS.map((year) => [year, city.received(year).get(office?.id ?? '')]),
  );
  await expect(page.locator('#chart svg').first()).toBeVisible();
});

test('3 what share was granted, where it is unusually low, and whether that is more than chance', async ({
  page,
}) => {
  const visitor = await begin(page);
  await visitor.chart('办理结果');
  await visitor.unfold();
  await visitor.menu('看哪一项');
  await visitor.choose('radio', '予以公开率');
  await expect(page).toHaveURL(/of=out\.full/);
  await expect(sentence(page)).toContainText('在界限以下的是');
  const granted = city.figures('request.granted.total', LATEST);
  const handled = city.figures('request.processed.total', LATEST);
  const answer = digits(await sentence(page).textContent());
  expect(answer).toContain(`（${String(city.sum(granted))}/${String(city.sum(handled))}）`);
  const low = /在界限以下的是([^。]*)。/.exec(answer)?.[1] ?? '';
  const named = city.planted.flatMap((one) => (one.kind === 'sparing' ? [one.office] : []));
  for (const id of named) {
    const all = YEARS.map((year) => [
      city.figures('request.granted.total', year).get(id) ?? 0,
      city.figures('request.processed.total', year).get(id) ?? 0,
    ]);
    const [above, below] = [0, 1].map((at) => all.reduce((sum, one) => sum + (one[at] ?? 0), 0));
    expect(low).toContain(`${city.labelOf(id)}（${String(above)}/${String(below)}）`);
  }
  expect(low.split('、')).toHaveLength(named.length);
  for (const row of await csv(page))
    if (granted.has(row.authority_id) && handled.get(row.authority_id) !== undefined)
      expect([Number(row.share_numerator), Number(row.share_denominator)]).toEqual([
        granted.get(row.authority_id),
        handled.get(row.authority_id),
      ]);
});

test('4 who states no total', async ({ page }) => {
  await begin(page);
  const stated = city.figures('disclosure.total', LATEST);
  const silent = [...city.reporting(LATEST)].filter((id) => !stated.has(id) && !city.summaries.has(id));
  expect(silent.length).toBeGreaterThan(0);
  const told = await said(page);
  expect(told).toContain(
    `${String(LATEST)}年报告没有写“主动公开政府信息数”的${String(silent.length)}个机关：`,
  );
  for (const id of silent) expect(told).toContain(city.labelOf(id));
  const rows = (await csv(page)).filter(({ status }) => status === 'not-found');
  expect(rows.map(({ authority_id: id }) => id).sort()).toEqual(silent.sort());
});

test('5 which offices have no report for 2021', async ({ page }) => {
  const visitor = await begin(page);
  await visitor.unfold();
  await visitor.menu('年度');
  await visitor.choose('checkbox', /^2021/);
  await expect(page).toHaveURL(/years=2021$/);
  await expect(chart(page)).toContainText('没有收录 2021');
  const missing = city.planted.flatMap((one) =>
    one.kind === 'missing' && one.year === 2021 ? [one.office] : [],
  );
  expect(missing.length).toBeGreaterThan(0);
  const told = await said(page);
  for (const id of missing) expect(told).toContain(city.labelOf(id));
  const without = (await csv(page)).flatMap(({ authority_id: id, status }) =>
    status === 'no-report' ? [id] : [],
  );
  for (const id of missing) expect(without).toContain(id);
  for (const id of without) expect(city.reporting(2021).has(id)).toBe(false);
});

test('6 which reason for refusal grew most, and who gives it', async ({ page }) => {
  const visitor = await begin(page);
  await visitor.chart('不予公开等理由');
  await expect(sentence(page)).toContainText('比上年多得最多');
  const reasons = [...new Set(city.reports.flatMap(({ report }) => report.readings.map(({ key }) => key)))]
    .filter((key) => /^request\.(?:refused|unavailable|not-processed)\.[a-z-]+\.total$/.test(key))
    .map((key) => {
      const [then, now] = [city.onLines(key, LATEST - 1), city.onLines(key, LATEST)];
      const both = [...now.keys()].filter((id) => then.has(id));
      const sumOf = (year: ReadonlyMap<string, number>): number =>
        both.reduce((sum, id) => sum + (year.get(id) ?? 0), 0);
      return { key, then: sumOf(then), now: sumOf(now) };
    })
    .sort((a, b) => b.now - b.then - (a.now - a.then));
  const [most] = reasons;
  expect(digits(await sentence(page).textContent())).toContain(
    `${String(LATEST - 1)} 年 ${String(most?.then)} 件，${String(LATEST)} 年 ${String(most?.now)} 件`,
  );
  const name = /“\S+ (\S+)”/.exec((await sentence(page).textContent()) ?? '')?.[1] ?? '';
  await visitor.unfold();
  await visitor.menu('看哪一项');
  await visitor.choose('radio', new RegExp(name));
  await expect(page).toHaveURL(new RegExp(`of=${most?.key ?? ''}`));
  const gives = city.figures(most?.key ?? '', LATEST);
  const own = (await csv(page)).filter(({ authority_id: id }) => gives.has(id));
  expect(own.map(({ value }) => Number(value))).toEqual([...gives.values()].sort((a, b) => b - a));
  for (const { authority_id: id, value } of own) expect(Number(value)).toBe(gives.get(id));
});

test('7 what a district did as a whole, compared with the others', async ({ page }) => {
  const visitor = await begin(page);
  await visitor.chart('收到与办理');
  await visitor.unfold();
  await visitor.menu('每行一个');
  await visitor.choose('radio', '地区');
  await expect(page).toHaveURL(/by=district/);
  const received = city.received(LATEST);
  const districts = new Map<string, number>();
  for (const { id, district } of city.offices)
    if (received.has(id)) districts.set(district, (districts.get(district) ?? 0) + (received.get(id) ?? 0));
  const rows = (await csv(page)).filter(
    ({ indicator, member }) => indicator === 'request.received' && member === 'total',
  );
  expect(rows.map(({ authority }) => authority).sort()).toEqual([...districts.keys()].sort());
  for (const { authority, value } of rows) expect(Number(value)).toBe(districts.get(authority));
  await expect(page.locator('#chart svg').first()).toBeVisible();
});

test('8 who was corrected on review or in court', async ({ page }) => {
  const visitor = await begin(page);
  await visitor.chart('复议与诉讼');
  await expect(sentence(page)).toContainText('结果纠正');
  const answer = await sentence(page).textContent();
  const rows = await csv(page);
  for (const route of ['review', 'litigation-direct', 'litigation-after-review']) {
    const corrected = city.figures(`${route}.corrected`, LATEST);
    for (const [id, number] of corrected)
      if (number > 0) expect(answer).toContain(`${city.labelOf(id)} ${String(number)}`);
    const own = rows.filter(
      ({ indicator, member, authority_id: id }) =>
        indicator === route && member === 'corrected' && corrected.has(id),
    );
    expect(own).toHaveLength(corrected.size);
    for (const { authority_id: id, value } of own) expect(Number(value)).toBe(corrected.get(id));
  }
});
