import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { weighFirstView } from '../scripts/first-view.ts';
import { SITE } from '../scripts/site-folder.ts';
import { LANGUAGE_NAMES } from '../src/language/language.ts';
import { CHARTS } from '../src/table/specs.ts';
import { words } from '../src/table/words.en.ts';
import { fileOf, type Page } from '../src/ui/page.ts';
import { PAGES as EVERY_PAGE } from './pages.ts';

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

/** What English words quote, and names of offices: Chinese in every language. */
const QUOTED = [
  ...sourceFiles('.en.ts').map((path) => readFileSync(path, 'utf8')),
  readFileSync('tests/fixtures/shipped/authorities.csv', 'utf8'),
].join('\n');

function sourceFiles(ending: string): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => join('src', path));
}

for (const address of EVERY_PAGE.filter((name) => name.endsWith('.en.html')))
  test(`${address} says nothing in Chinese but names and what it marks as Chinese`, async ({ page }) => {
    await page.goto(address);
    const [text, marked] = await page.evaluate(() => {
      const chinese = [...document.querySelectorAll('[lang^="zh"]')];
      document.querySelectorAll('[lang^="zh"], script, style').forEach((one) => {
        one.remove();
      });
      const attributes = [...document.querySelectorAll('[title], [aria-label]')].map(
        (one) => `${one.getAttribute('title') ?? ''} ${one.getAttribute('aria-label') ?? ''}`,
      );
      return [
        `${document.body.textContent} ${attributes.join(' ')}`,
        chinese.map((one) => one.textContent).join('\n'),
      ];
    });
    // Sentences about a report quote it; it stands beside them.
    const quoted = `${QUOTED}\n${marked}`;
    const said = [...(text.match(HAN) ?? []), ...(text.match(/[^\s“]*[、；，。《》]/g) ?? [])];
    expect(said.filter((word) => !DATA.has(word) && !quoted.includes(word))).toEqual([]);
  });
