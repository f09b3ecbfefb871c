import { afterEach, expect, test, vi } from 'vitest';
import { buildDataset } from './build.ts';
import type { Dataset, OfficeEntry } from './dataset.ts';
import { observe } from './dataset.ts';
import { loadDataset, loadReportFile } from './load.ts';
import { wireOf } from './wire.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the dataset is the index and the shards of its years', async () => {
  const asked = site(filesOf(twoYears('v1')));
  const loaded = await loadDataset('data/');
  expect(asked).toEqual(['data/index.json', 'data/2021.json', 'data/2022.json']);
  expect(loaded.ok && loaded.value.reports.map(({ id }) => id)).toEqual(['water-2021', 'water-2022']);
});

test('only the shards of the years asked are fetched, and only their reports are there', async () => {
  const asked = site(filesOf(twoYears('v1')));
  const loaded = await loadDataset('data/', [2022, 1999]);
  expect(asked).toEqual(['data/index.json', 'data/2022.json']);
  expect(loaded.ok && loaded.value.reports.map(({ year }) => year)).toEqual([2022]);
  expect(loaded.ok && observe(loaded.value, 0, 'penalty.decisions')).toMatchObject({ number: 2022 });
});

test('index and shards of two versions are not mixed', async () => {
  const files = filesOf(twoYears('v1'));
  site({ ...files, 'data/2022.json': filesOf(twoYears('v2'))['data/2022.json'] ?? '' });
  expect(await loadDataset('data/')).toMatchObject({ ok: false, refusal: { code: 'load-mixed' } });
});

test('no answer, no such file, an error page and an older layout are each refused by name', async () => {
  const refusal = async (files: Record<string, string> | null): Promise<unknown> => {
    site(files);
    const loaded = await loadDataset('data/');
    return loaded.ok ? 'loaded' : loaded.refusal.code;
  };
  expect(await refusal(null)).toBe('load-failed');
  expect(await refusal({})).toBe('load-missing');
  expect(await refusal({ 'data/index.json': '<!DOCTYPE html>' })).toBe('load-damaged');
  expect(await refusal({ 'data/index.json': '{"offices":[]}' })).toBe('load-damaged');
});

test('an id that is no id of a report cannot reach another address', async () => {
  const asked = site({});
  expect(await loadReportFile('data/', '../../x?y#z')).toMatchObject({ ok: false });
  expect(asked).toEqual(['data/reports/..%2F..%2Fx%3Fy%23z.json']);
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

function filesOf(dataset: Dataset): Record<string, string> {
  const { index, shards } = wireOf(dataset);
  return Object.fromEntries([
    ['data/index.json', JSON.stringify(index)],
    ...shards.map((shard) => [`data/${String(shard.year)}.json`, JSON.stringify(shard)] as const),
  ]);
}

function twoYears(version: string): Dataset {
  const office: OfficeEntry = {
    id: 'water',
    name: '青禾区水务局',
    label: '青禾水务',
    en: 'Qinghe Water',
    also: [],
    pinyin: '',
    initials: '',
    district: '',
    city: '',
    kind: '',
    level: '',
  };
  const summaries = [2022, 2021].map((year) => ({
    id: `water-${String(year)}`,
    office: 'water',
    year,
    form: '2021' as const,
    supplement: false,
    issued: null,
    file: '',
    outcomes: { pass: 0, fail: 0, undecidable: 0, 'not-applicable': 0 },
    figures: [['penalty.decisions', { kind: 'number', number: year, digits: String(year) }]] as const,
    flags: [],
  }));
  return buildDataset(summaries, [office], version);
}
