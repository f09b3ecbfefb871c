import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SITE } from '../scripts/site-folder.ts';
import { PAGES } from './pages.ts';

const ID = /\sid="([^"]+)"/g;
const HREF = /\s(?:href|src)="([^"]+)"/g;

test('every link of every page leads to a file and a place that are there', () => {
  const ids = new Map(PAGES.map((name) => [name, idsOf(name)]));
  const dead = new Set<string>();
  for (const name of PAGES) {
    for (const [, address = ''] of readFileSync(join(SITE, name), 'utf8').matchAll(HREF)) {
      if (/^(?:https?:|data:|mailto:)/.test(address)) continue;
      const [path = '', fragment = ''] = address.replaceAll('&amp;', '&').split('#');
      const file = decodeURIComponent(path.split('?')[0] ?? '').replace(/^\.\//, '') || name;
      if (!existsSync(join(SITE, file))) dead.add(`${name} → ${address}`);
      else if (fragment !== '' && ids.get(file)?.has(decodeURIComponent(fragment)) === false)
        dead.add(`${name} → ${address}`);
    }
  }
  expect([...dead]).toEqual([]);
});

function idsOf(name: string): Set<string> {
  return new Set([...readFileSync(join(SITE, name), 'utf8').matchAll(ID)].map(([, id = '']) => id));
}
