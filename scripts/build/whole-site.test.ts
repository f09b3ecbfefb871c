import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from './offices.fixture.ts';
import { buildWholeSite, type Step } from './whole-site.ts';

const bundle: Step = { name: 'bundle', run: (fresh) => writeFileSync(join(fresh, 'index.html'), 'new') };
const failing: Step = {
  name: 'pictures',
  run: () => {
    throw new Error('the disk is full');
  },
};

test('a whole build takes the place of the old site', async () => {
  const { parent, site } = withSite();
  expect(await buildWholeSite(site, [bundle])).toBeNull();
  expect(readdirSync(parent)).toEqual(['dist']);
  expect(readdirSync(site)).toEqual(['index.html']);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('new');
});

test('the old site can be read until the last step has come to its end', async () => {
  const { site } = withSite();
  let during = '';
  const watching: Step = {
    name: 'pack',
    run: () => (during = readFileSync(join(site, 'index.html'), 'utf8')),
  };
  expect(await buildWholeSite(site, [bundle, watching])).toBeNull();
  expect(during).toBe('old');
});

test('a build that fails midway leaves the old site untouched and says which step failed', async () => {
  const { parent, site } = withSite();
  const sentence = await buildWholeSite(site, [bundle, failing]);
  expect(sentence).toMatch(
    /没有建成：pictures .*没有改动。 .*not built.*pictures.*the disk is full.*untouched\.$/,
  );
  expect(readdirSync(parent)).toEqual(['dist']);
  expect(readdirSync(site)).toEqual(['about.html', 'index.html']);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('old');
});

test('a first build that fails leaves no half of a site', async () => {
  const parent = emptyFolder();
  expect(await buildWholeSite(join(parent, 'dist'), [bundle, failing])).toContain('pictures');
  expect(readdirSync(parent)).toEqual([]);
});

function withSite(): { parent: string; site: string } {
  const parent = emptyFolder();
  const site = join(parent, 'dist');
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), 'old');
  writeFileSync(join(site, 'about.html'), 'old');
  return { parent, site };
}
