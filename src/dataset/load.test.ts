import { afterEach, expect, test, vi } from 'vitest';
import { dataFile } from './data-file.ts';
import { loadData } from './load.ts';
import { officeFile } from './offices/office-file.ts';
import { reportFile } from './report-file.ts';
import { fields, text } from './shape.ts';

const GREETING = dataFile<{ readonly version: string }>('greeting.json', fields({ version: text }));

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a file is fetched from its address below the folder of the data', async () => {
  const asked = site({ 'data/greeting.json': '{"version":"v1"}' });
  expect(await loadData('data/', GREETING)).toEqual({ ok: true, value: { version: 'v1' } });
  expect(asked).toEqual(['data/greeting.json']);
});

test('no answer, no such file, an error page and an older layout are each refused by name', async () => {
  const refusal = async (files: Record<string, string> | null): Promise<unknown> => {
    site(files);
    const loaded = await loadData('data/', GREETING);
    return loaded.ok ? 'loaded' : loaded.refusal.code;
  };
  expect(await refusal(null)).toBe('load-failed');
  expect(await refusal({})).toBe('load-missing');
  expect(await refusal({ 'data/greeting.json': '<!DOCTYPE html>' })).toBe('load-damaged');
  expect(await refusal({ 'data/greeting.json': '{"offices":[]}' })).toBe('load-damaged');
});

test('an id that is no id cannot reach another address', () => {
  expect(reportFile('../../x?y#z').address).toBe('reports/..%2F..%2Fx%3Fy%23z.json');
  expect(officeFile('../x').address).toBe('offices/..%2Fx.json');
});

/** A site with these files; null for no site at all. Gives the addresses asked, in order. */
function site(files: Readonly<Record<string, string>> | null): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    if (!files) return Promise.reject(new TypeError('Failed to fetch'));
    const content = files[address];
    return Promise.resolve(new Response(content ?? '', { status: content === undefined ? 404 : 200 }));
  });
  return asked;
}
