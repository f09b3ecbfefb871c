import { expect, test } from 'vitest';
import { inventCity } from '../../../scripts/invented/city.ts';
import { datasetOfCity } from '../../../scripts/invented/dataset.ts';
import { inventDataset, WHOLE, type InventedReport } from '../../chart/gallery.fixture.ts';
import { numberOf } from '../../report/value.ts';
import { quartilesOf } from '../../statistics/quartiles.ts';
import type { ChartTable } from '../chart-table.ts';
import { chartOf } from '../specs.ts';
import { tabulate } from '../tabulate.ts';
import { toldChart } from '../told-chart.ts';
import { said } from './told.fixture.ts';

const shown = (reports: readonly InventedReport[]): ChartTable =>
  tabulate(toldChart(chartOf('disclosure'), 'zh'), inventDataset(reports), { ...WHOLE, years: [2022] });
const answer = (reports: readonly InventedReport[]): string => shown(reports).answer;
const middle = (reports: readonly InventedReport[]): string => shown(reports).notes.join('');
test('the change is that of the offices with both years, both sums said', () => {
  const one = answer([
    said('水务局', 2021, 20),
    said('水务局', 2022, 25),
    said('林业局', 2021, 20),
    said('林业局', 2022, 25),
    said('档案馆', 2021),
    said('档案馆', 2022, 900),
    said('区政府', 2021, 70, { scope: 'area' }),
    said('区政府', 2022, 7000, { scope: 'area' }),
  ]);
  expect(one).toContain('两年都有数字的 2 个机关：2021 年 40 条，2022 年 50 条，多 25.0%。');
});

test('there is no change of fewer than ten cases, nor of one office', () => {
  expect(
    answer([
      said('水务局', 2021, 4),
      said('水务局', 2022, 40),
      said('林业局', 2021, 5),
      said('林业局', 2022, 40),
    ]),
  ).not.toContain('两年');
  expect(
    answer([said('水务局', 2021, 40), said('水务局', 2022, 50), said('林业局', 2022, 40)]),
  ).not.toContain('两年');
});

test('a middle is told of eight offices or more, a zero among them and what is missing not', () => {
  const offices = (count: number): InventedReport[] =>
    Array.from({ length: count }, (_, at) => said(`第${String(at)}局`, 2022, at));
  expect(middle([...offices(8), said('档案馆', 2022)])).toContain(
    '8 个有数字的机关，中位数 3.5 条，四分位数 1.75 和 5.25 条。',
  );
  expect(middle(offices(7))).not.toContain('中位数');
});

test('in an invented city both come to what the reports say', () => {
  const city = inventCity({ seed: 11, offices: 40, years: [2021, 2022] });
  const summaries = new Set(city.planted.flatMap((one) => (one.kind === 'summary' ? [one.office] : [])));
  const renamed = new Map(
    city.planted.flatMap((one) =>
      one.kind === 'renamed' ? one.from.map((from) => [from, one.office] as const) : [],
    ),
  );
  const byYear = new Map([2021, 2022].map((year) => [year, new Map<string, number>()]));
  for (const { authority, year, report } of city.reports()) {
    const value = report.readings.find(({ key }) => key === 'request.received.total')?.value;
    const number = value && numberOf(value);
    if (number !== undefined && !summaries.has(authority.id))
      byYear.get(year)?.set(renamed.get(authority.id) ?? authority.id, number);
  }
  const [then = new Map<string, number>(), now = new Map<string, number>()] = [
    byYear.get(2021),
    byYear.get(2022),
  ];
  const both = [...now.keys()].filter((id) => then.has(id));
  const sumOf = (year: ReadonlyMap<string, number>): number =>
    both.reduce((sum, id) => sum + (year.get(id) ?? 0), 0);
  const { answer: one, notes } = tabulate(toldChart(chartOf('applicants'), 'zh'), datasetOfCity(city), {
    ...WHOLE,
    years: [2022],
  });
  const digits = (one + notes.join('')).replace(/(\d),(?=\d{3})/g, '$1');
  expect(digits).toContain(
    `${String(both.length)} 个机关：2021 年 ${String(sumOf(then))} 件，2022 年 ${String(sumOf(now))} 件`,
  );
  expect(digits).toContain(
    `${String(now.size)} 个有数字的机关，中位数 ${String(quartilesOf([...now.values()])?.median)} 件`,
  );
});
