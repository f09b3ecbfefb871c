import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { weighFirstView } from '../scripts/first-view.ts';
import { SITE } from '../scripts/site-folder.ts';
import { LANGUAGE_NAMES } from '../src/language/language.ts';
import { CHARTS } from '../src/table/specs.ts';
import { words } from '../src/table/words.en.ts';
import { fileOf, type Page } from '../src/ui/page.ts';

const HAN = /\p{Script=Han}+/gu;
const PAGES: readonly Page[] = [
  ...CHARTS.map(({ id }): Page => ({ kind: 'compare', chart: id })),
  { kind: 'method' },
];
/** Units by their ids, the other language by its own name, a mark quoted from reports, a radical no word has. */
const DATA = new Set([...Object.keys(words.units), LANGUAGE_NAMES.zh, '不适用', '⺀']);

test('the scripts of an English page bring no Chinese words', () => {
  const scripts = PAGES.flatMap((page) => weighFirstView(SITE, fileOf(page, 'en')).files)
    .map(({ file }) => file)
    .filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  for (const file of new Set(scripts)) {
    const found = readFileSync(join(SITE, file), 'utf8').match(HAN) ?? [];
    expect(
      found.filter((word) => !DATA.has(word)),
      file,
    ).toEqual([]);
  }
});

test('an English page says nothing in Chinese but names and what it marks as Chinese', async ({ page }) => {
  for (const address of PAGES) {
    await page.goto(fileOf(address, 'en'));
    const names = await page.evaluate(() => document.getElementById('data/offices.json')?.textContent ?? '');
    const text = await page.evaluate(() => {
      document.querySelectorAll('[lang^="zh"], script, style').forEach((one) => one.remove());
      const attributes = [...document.querySelectorAll('[title], [aria-label]')].map(
        (one) => `${one.getAttribute('title') ?? ''} ${one.getAttribute('aria-label') ?? ''}`,
      );
      return `${document.body.textContent} ${attributes.join(' ')}`;
    });
    const found = (text.match(HAN) ?? []).filter((word) => !DATA.has(word) && !names.includes(word));
    expect(found, fileOf(address, 'en')).toEqual([]);
    expect(text, fileOf(address, 'en')).not.toMatch(/[、；，。《》]/);
  }
});
