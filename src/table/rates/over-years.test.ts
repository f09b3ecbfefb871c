import { expect, test } from 'vitest';
import { inventCity, type CityPlan } from '../../../scripts/invented/city.ts';
import { datasetOfCity } from '../../../scripts/invented/dataset.ts';
import { demoPlan, TEST_CITY } from '../../../scripts/invented/demo.ts';
import { NOTHING_PLANTED } from '../../../scripts/invented/planting.ts';
import { WHOLE } from '../../chart/gallery.fixture.ts';
import { labelOf } from '../rows/rows.ts';
import type { Selection } from '../selection.ts';
import { chartOf } from '../specs.ts';
import { tabulate } from '../tabulate.ts';
import { toldChart } from '../told-chart.ts';

function answer(plan: CityPlan, view: Partial<Selection> = {}): string {
  const selection = { ...WHOLE, years: [2024], of: 'out.full', ...view };
  return tabulate(toldChart(chartOf('outcomes'), 'zh'), datasetOfCity(inventCity(plan)), selection).answer;
}

const sparing = (plan: CityPlan): string[] => {
  const { planted, authorities } = inventCity(plan);
  const { offices } = datasetOfCity(inventCity(plan));
  return authorities.flatMap(({ id }) => {
    const office = offices.find((one) => one.id === id);
    return office && planted.some((one) => one.kind === 'sparing' && one.office === id)
      ? [labelOf(office, 'zh')]
      : [];
  });
};

test('where a year has too few offices with enough cases, the years of each office are added up and named', () => {
  const said = answer(TEST_CITY);
  expect(said).toContain('2021—2024 年各机关的件数相加，');
  const below = /在界限以下的是([^。]*)。/.exec(said)?.[1]?.replace(/（\d+\/\d+）/g, '');
  expect(below?.split('、').sort()).toEqual(sparing(TEST_CITY).sort());
  expect(said).not.toContain('在界限以上');
});

test('of several years chosen those are added up, and no others', () => {
  const said = answer(demoPlan(60, 5), { years: [2022, 2023, 2024] });
  expect(said).toMatch(/^2022—2024 年各机关的件数相加，/);
  for (const office of sparing(demoPlan(60, 5))) expect(said).toContain(office);
});

test('of few offices nothing is said', () => {
  expect(answer({ ...TEST_CITY, offices: 12 })).not.toContain('界限');
});

test('of cities where nobody grants unusually little, at most one in twenty has an office named', () => {
  const named = Array.from({ length: 20 }, (_, at) =>
    answer({ ...TEST_CITY, seed: 100 + at, planting: NOTHING_PLANTED }),
  ).filter((said) => !said.includes('没有机关在界限之外'));
  expect(named.length).toBeLessThanOrEqual(1);
}, 60_000);
