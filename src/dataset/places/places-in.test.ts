import { expect, test } from 'vitest';
import { placesIn } from './places-in.ts';

const office = (city: string, district: string, districtEn?: string) => ({
  city,
  district,
  ...(districtEn === undefined ? {} : { districtEn }),
});

test('a city comes before its districts, each with its offices; the English name may stand at any of them', () => {
  const offices = [
    office('云溪市', '青禾区'),
    office('云溪市', '青禾区', 'Qinghe District'),
    office('云溪市', '白石县'),
  ];
  expect(placesIn(offices)).toEqual([
    {
      level: 'city',
      id: 'yunxishi',
      city: '云溪市',
      district: '',
      name: '云溪市',
      en: '',
      offices: [0, 1, 2],
    },
    {
      ...{ level: 'district', id: 'yunxishi-qinghequ', city: '云溪市', district: '青禾区' },
      ...{ name: '青禾区', en: 'Qinghe District', offices: [0, 1] },
    },
    {
      ...{ level: 'district', id: 'yunxishi-baishixian', city: '云溪市', district: '白石县' },
      ...{ name: '白石县', en: '', offices: [2] },
    },
  ]);
});

test('districts of one name in two cities are two, and an id stays when others are added', () => {
  const one = [office('云溪市', '市中区')];
  const ids = (offices: Parameters<typeof placesIn>[0]): string[] => placesIn(offices).map(({ id }) => id);
  expect(ids([...one, office('碧滩市', '市中区'), office('云溪市', '青禾区')])).toEqual([
    'yunxishi',
    'yunxishi-shizhongqu',
    'yunxishi-qinghequ',
    'bitanshi',
    'bitanshi-shizhongqu',
  ]);
  expect(ids(one)).toEqual(['yunxishi', 'yunxishi-shizhongqu']);
});

test('names that sound alike, or have no sound, have ids of their own, all of them ASCII', () => {
  const ids = placesIn([office('', '江北区'), office('', '姜北区'), office('', '□□'), office('', '')]).map(
    ({ id }) => id,
  );
  expect(new Set(ids).size).toBe(3);
  expect(ids[0]).toBe('jiangbeiqu');
  for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
});
