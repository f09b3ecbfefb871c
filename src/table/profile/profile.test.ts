import { describe, expect, test } from 'vitest';
import { inventDataset, type InventedReport } from '../../chart/gallery.fixture.ts';
import type { OfficeEntry } from '../../dataset/dataset.ts';
import { bandOf } from './peer-groups.ts';
import { profileFile, type ProfileFile } from './profile-file.ts';
import { profileFilesOf } from './profile-files.ts';

const report = (office: string, year: number, received: number, more: Partial<InventedReport> = {}) => ({
  ...{ office, year, values: { 'request.received.total': received } },
  ...more,
});

function profiles(
  reports: readonly InventedReport[],
  entry: (office: OfficeEntry) => Partial<OfficeEntry> = () => ({}),
): ReadonlyMap<string, ProfileFile | undefined> {
  const made = inventDataset(reports);
  const offices = made.offices.map((office) => ({ ...office, ...entry(office) }));
  const files = [...profileFilesOf({ ...made, offices })];
  const all = new Map(offices.map(({ id }, at) => [id, files[at]] as const));
  for (const [id, file] of all)
    expect(profileFile(id).isExpected(JSON.parse(JSON.stringify(file)))).toBe(true);
  return all;
}
const names = (count: number, start = 0) =>
  Array.from({ length: count }, (_, at) => `局${String(at + start)}`);
const receivedOf = (file: ProfileFile | undefined) =>
  file?.charts.find(({ of }) => of === 'request.received.total');

describe('offices alike', () => {
  test('are in bands by the mean of the last three years that state it', () => {
    expect([[], [0], [0, 0, 1], [9, 9, 10], [10], [99, 100, 98], [100], [900, 0, 0, 0]].map(bandOf)).toEqual([
      null,
      0,
      1,
      1,
      2,
      2,
      3,
      0,
    ]);
  });

  test('have one kind, level and band; their quartiles are told from eight on, with how many there are', () => {
    const offices = names(9);
    const all = profiles([
      ...offices.map((office, at) => report(office, 2023, 10 + at)),
      report('大局', 2023, 5000),
    ]);
    const file = all.get('局0');
    expect(file?.peers).toMatchObject({ rule: 'kind', band: 2, size: 9 });
    expect(file?.peers.members.map(({ id }) => id)).toEqual(offices.slice(1));
    expect(receivedOf(file)?.middles).toEqual([{ lower: 12, median: 14, upper: 16, count: 9 }]);
    expect(receivedOf(file)?.strip).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18]);
  });

  test('where they are fewer than eight are all of the level; where those are too few there is no middle', () => {
    const [few, many] = [7, 8].map((count) =>
      profiles(
        names(count).map((office) => report(office, 2023, 3)),
        ({ id }) => (id === '局0' ? { kind: 'justice' } : {}),
      ).get('局0'),
    );
    expect(many?.peers).toMatchObject({ rule: 'level', size: 8 });
    expect(few?.peers).toMatchObject({ rule: 'none', members: [] });
    expect(receivedOf(few)?.middles).toEqual([null]);
    expect(receivedOf(few)?.strip).toEqual([]);
  });

  test('are never those whose reports sum up others', () => {
    const all = profiles([
      ...names(8).map((office) => report(office, 2023, 3)),
      report('区政府', 2023, 9, { scope: 'area' }),
    ]);
    expect(all.get('局0')?.peers.size).toBe(8);
    expect(all.get('区政府')?.peers).toMatchObject({ rule: 'none', size: 0 });
  });

  test('of few cases are in no middle of a rate', () => {
    const values = {
      'request.granted.total': 1,
      'request.granted-in-part.total': 0,
      'request.processed.total': 9,
    };
    const all = profiles(names(9).map((office) => ({ office, year: 2023, values })));
    const rate = all.get('局0')?.charts.find(({ of }) => of === 'out.any');
    expect(rate?.cells[0]).toMatchObject({ kind: 'rate', few: true });
    expect(rate?.middles).toEqual([null]);
  });
});

test('an office of one report has one year, and one of none has none', () => {
  const [one] = profiles([report('局0', 2023, 3)]).values();
  expect(one?.years).toEqual([2023]);
  expect([...profileFilesOf(inventDataset([], ['局0']))][0]).toMatchObject({
    ...{ years: [], reports: [], peers: { rule: 'none' } },
  });
});

test('a year without a report is there and has no number', () => {
  const file = profiles([report('局0', 2021, 3), report('局0', 2023, 4)]).get('局0');
  expect(file?.reports).toEqual(['局0-2021', null, '局0-2023']);
  expect(receivedOf(file)?.cells[1]).toMatchObject({ observed: { kind: 'no-report' } });
  expect(file?.outcomes['request.refused.total']).toHaveLength(3);
});
