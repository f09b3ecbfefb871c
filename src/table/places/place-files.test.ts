import { describe, expect, test } from 'vitest';
import { inventDataset, type InventedReport } from '../../chart/gallery.fixture.ts';
import type { OfficeEntry, WholeDataset } from '../../dataset/dataset.ts';
import { coverageFileOf } from '../../dataset/offices/coverage-file.ts';
import { placesIn } from '../../dataset/places/places-in.ts';
import { placeFile, type PlaceFile } from './place-file.ts';
import { placeFilesOf } from './place-files.ts';

const said = (
  office: string,
  year: number,
  received?: number,
  more: Partial<InventedReport> = {},
): InventedReport => ({
  ...{ office, year },
  values: received === undefined ? {} : { 'request.received.total': received },
  ...more,
});

function files(
  reports: readonly InventedReport[],
  also: readonly string[] = [],
  place: (office: OfficeEntry) => Partial<OfficeEntry> = () => ({}),
): readonly PlaceFile[] {
  const made = inventDataset(reports, also);
  const dataset: WholeDataset = {
    ...made,
    offices: made.offices.map((office) => ({ ...office, ...place(office) })),
  };
  const places = placesIn(dataset.offices);
  const told = [...placeFilesOf(dataset, coverageFileOf(dataset, new Set(), places), places)];
  for (const file of told) {
    const { isExpected } = placeFile(file.place.level, file.place.id);
    expect(isExpected(JSON.parse(JSON.stringify(file)))).toBe(true);
  }
  return told;
}

const districtOf = (all: readonly PlaceFile[], name = '青禾区') =>
  all.find(({ place }) => place.level === 'district' && place.name === name);
const received = (file: PlaceFile | undefined) => file?.figures['request.received.total'];

describe('what a district did as a whole', () => {
  test('is the sum of its offices year by year, newest first; who has no number is named and is no zero', () => {
    const file = districtOf(
      files(
        [said('水务局', 2022, 40), said('水务局', 2023, 50), said('林业局', 2023), said('档案馆', 2023, 0)],
        ['司法局'],
      ),
    );
    expect(file?.years.map(({ year, reports, offices }) => [year, reports, offices])).toEqual([
      [2023, 3, 4],
      [2022, 1, 4],
    ]);
    expect(received(file)?.[0]).toMatchObject({
      observed: { kind: 'number', number: 50 },
      members: { with: 2, of: 4, without: ['林业局', '司法局'] },
    });
  });

  test('pools rates: one sum over the other', () => {
    const of = (granted: number, handled: number) => ({
      values: {
        'request.granted.total': granted,
        'request.granted-in-part.total': 0,
        'request.processed.total': handled,
      },
    });
    const file = districtOf(files([said('水务局', 2023, 0, of(1, 1)), said('林业局', 2023, 0, of(0, 9))]));
    expect(file?.figures['out.any']?.[0]).toMatchObject({ outcome: { kind: 'rate', rate: 10 } });
  });

  test('leaves out a report that sums up others, which stands beside with its office and its own figures', () => {
    const file = districtOf(files([said('水务局', 2023, 4), said('区政府', 2023, 900, { scope: 'area' })]));
    expect(received(file)?.[0]).toMatchObject({ observed: { number: 4 }, members: { with: 1, of: 1 } });
    expect(file?.summaries).toHaveLength(1);
    expect(file?.summaries[0]).toMatchObject({
      ...{ office: { id: '区政府' }, report: '区政府-2023', year: 2023 },
      figures: { 'request.received.total': { observed: { number: 900 } } },
    });
    expect(file?.years[0]?.summary).toBe(false);
  });

  test('is told by a report that sums up others where there is no other, and says so', () => {
    const file = districtOf(files([said('区政府', 2023, 900, { scope: 'area' })], ['水务局']));
    expect(received(file)?.[0]).toMatchObject({ observed: { number: 900 } });
    expect(file?.years[0]?.summary).toBe(true);
  });

  test('is of one city alone: districts of one name in two cities have a file each', () => {
    const all = files([said('甲局', 2023, 4), said('乙局', 2023, 70)], [], ({ id }) => ({
      city: id === '甲局' ? '云溪市' : '碧滩市',
      district: '市中区',
    }));
    const districts = all.filter(({ place }) => place.level === 'district');
    expect(districts.map(({ place }) => place.id)).toEqual(['yunxishi-shizhongqu', 'bitanshi-shizhongqu']);
    expect(districts.map((file) => received(file)?.[0])).toMatchObject([
      { observed: { number: 4 } },
      { observed: { number: 70 } },
    ]);
    expect(districts[0]?.beside.map(({ place }) => place.city)).toEqual(['云溪市']);
    expect(districts[0]?.above?.id).toBe('yunxishi');
  });

  test('without any report has no years and no figures, and its offices all the same', () => {
    const file = districtOf(files([], ['水务局']));
    expect(file).toMatchObject({ years: [], figures: {}, offices: [{ id: '水务局' }], compared: null });
  });

  test('begins with its first report, and goes on to the newest year of all', () => {
    const all = files(
      [said('水务局', 2020, 1), said('镇海局', 2018, 1), said('镇海局', 2022, 1)],
      [],
      ({ id }) => (id === '镇海局' ? { district: '白石县' } : {}),
    );
    expect(districtOf(all)?.years.map(({ year, reports }) => [year, reports])).toEqual([
      [2022, 0],
      [2021, 0],
      [2020, 1],
    ]);
  });
});
