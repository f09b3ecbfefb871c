import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dataFile } from '../../src/dataset/data-file.ts';
import { fields, text } from '../../src/dataset/shape.ts';
import { builtSites, MOST_CARRIED } from './built-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'nianbao-built-'));
mkdirSync(join(folder, 'charts'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const fileOf = (address: string, length: number, apart = false) => {
  writeFileSync(join(folder, address), JSON.stringify({ said: 'x'.repeat(length) }));
  return dataFile<{ readonly said: string }>(address, fields({ said: text }), apart);
};

test('a page carries what it has asked for, and nothing another page has', async () => {
  const siteFor = builtSites(folder, 'v1');
  const [one, other] = [siteFor('zh'), siteFor('zh')];
  await one.site.read(fileOf('charts/small.json', 5));
  expect(one.asked()).toEqual({
    blocks: { 'data/charts/small.json': '{"said":"xxxxx"}' },
    named: [],
    shape: null,
  });
  expect(other.asked()).toEqual({ blocks: {}, named: [], shape: null });
});

test('what is too large together is named, to be fetched with the page', async () => {
  const { site, asked } = builtSites(folder, 'v1')('zh');
  await site.read(fileOf('charts/half.json', MOST_CARRIED / 2));
  await site.read(fileOf('more.json', MOST_CARRIED / 2));
  expect(asked()).toEqual({ blocks: {}, named: ['data/charts/half.json', 'data/more.json'], shape: null });
});

test('what stands in the page already is neither carried nor named', async () => {
  const { site, asked } = builtSites(folder, 'v1')('zh');
  expect(await site.read(fileOf('apart.json', 5, true))).toEqual({ ok: true, value: { said: 'xxxxx' } });
  expect(asked()).toEqual({ blocks: {}, named: [], shape: null });
});

test('a file of another shape is refused', async () => {
  writeFileSync(join(folder, 'odd.json'), '{"said":5}');
  const { site } = builtSites(folder, 'v1')('zh');
  const odd = dataFile('odd.json', fields({ said: text }));
  expect(await site.read(odd)).toMatchObject({ ok: false, refusal: { code: 'load-damaged' } });
});
