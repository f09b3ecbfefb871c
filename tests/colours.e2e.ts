import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { SITE } from '../scripts/site-folder.ts';
import { LIGHT } from '../src/chart/palette.ts';
import { DARK } from '../src/chart/palettes.ts';

/** Paper of the page and colour of its first bar, as `#rrggbb`. */
async function shown(page: Page): Promise<{ paper: string; bar: string }> {
  return page.evaluate(() => {
    const hex = (colour: string): string =>
      `#${(colour.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
    const bar = document.querySelector('.chart circle.s-0');
    return {
      paper: hex(getComputedStyle(document.body).backgroundColor),
      bar: bar ? hex(getComputedStyle(bar).fill) : '',
    };
  });
}

const DAY = { paper: LIGHT.paper, bar: LIGHT.series[0] };
const NIGHT = { paper: DARK.paper, bar: DARK.series[0] };

test('a page is dark by preference and light or dark by its address', async ({ page }) => {
  for (const [colorScheme, query, wanted] of [
    ['light', '', DAY],
    ['dark', '', NIGHT],
    ['dark', '?embed=1&theme=light', DAY],
    ['light', '?embed=1&theme=dark', NIGHT],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`channels.html${query}`);
    await expect.poll(() => shown(page), { message: `${colorScheme} ${query}` }).toEqual(wanted);
  }
});

test('no style sheet of the site asks for more than browsers of 2020 know', () => {
  const sheets = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  );
  expect(sheets.length).toBeGreaterThan(0);
  for (const name of sheets) {
    const css = readFileSync(join(SITE, name), 'utf8');
    expect(css.match(/light-dark\(|:where\(|:is\(|@container|@layer/g), name).toBeNull();
  }
});
