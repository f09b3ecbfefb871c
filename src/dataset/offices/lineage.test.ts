import { expect, test } from 'vitest';
import { renamedFrom, seriesIn } from './lineage.ts';
import type { Dataset } from '../dataset.ts';

const NAME = { label: '', en: '', district: '', city: '', kind: '', level: '' };

function city(
  offices: Readonly<Record<string, string | null>>,
  reports: readonly (readonly [office: number, year: number])[],
): Pick<Dataset, 'offices' | 'reports'> {
  return {
    offices: Object.entries(offices).map(([id, successor]) => ({
      ...{ id, name: id, ...NAME },
      ...(successor === null ? {} : { successor }),
    })),
    reports: reports.map(([office, year]) => ({
      ...{ id: `${String(office)}-${String(year)}`, office, year, form: null, supplement: false },
      scope: 'own' as const,
    })),
  };
}

test('a series goes on under the new name, through several renamings', () => {
  const places: [number, number][] = [
    [0, 2019],
    [0, 2020],
    [1, 2021],
    [2, 2022],
  ];
  const dataset = city({ a: 'b', b: 'c', c: null }, places);
  expect(seriesIn(dataset)(2)).toEqual([0, 1, 2, 3]);
  expect(seriesIn(dataset)(1)).toEqual([0, 1, 2]);
  expect(seriesIn(dataset)(0)).toEqual([0, 1]);
});

test('of offices that were merged, or that reported side by side, no series goes on', () => {
  expect(
    renamedFrom(
      city({ a: 'c', b: 'c', c: null }, [
        [0, 2019],
        [1, 2019],
        [2, 2020],
      ]),
    ).size,
  ).toBe(0);
  expect(
    renamedFrom(
      city({ a: 'b', b: null }, [
        [0, 2019],
        [0, 2021],
        [1, 2021],
      ]),
    ).size,
  ).toBe(0);
});
