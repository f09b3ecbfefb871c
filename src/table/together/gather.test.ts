import { beforeAll, describe, expect, test } from 'vitest';
import { inventCity } from '../../../scripts/invented/city.ts';
import { datasetOfCity } from '../../../scripts/invented/dataset.ts';
import { inventDataset, WHOLE, type InventedReport } from '../../chart/gallery.fixture.ts';
import { fileName } from '../../export/file-name.ts';
import { numberOf } from '../../report/value.ts';
import { countOf, termsOf } from '../cell.ts';
import type { ChartTable } from '../chart-table.ts';
import type { Selection } from '../selection.ts';
import { chartOf } from '../specs.ts';
import { tabulate } from '../tabulate.ts';
import { toldChart } from '../told-chart.ts';
import { said } from './told.fixture.ts';

function table(
  reports: readonly InventedReport[],
  selection: Partial<Selection> = {},
  also: string[] = [],
): ChartTable {
  const asked = { ...WHOLE, by: 'district', ...selection } as const;
  return tabulate(toldChart(chartOf('disclosure'), 'zh'), inventDataset(reports, also), asked);
}

describe('the offices of a district in one row', () => {
  test('have files of a name of their own', () => {
    const reports = [said('水务局', 2022, 40), said('林业局', 2022, 2)];
    const names = (['office', 'district', 'kind'] as const).map((by) =>
      fileName(table(reports, { by }), WHOLE, 'csv'),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  test('are added up; who has no number is counted and named, and is no zero', () => {
    const { rows, cells } = table(
      [said('水务局', 2022, 40), said('林业局', 2022), said('档案馆', 2022, 0)],
      {},
      ['司法局'],
    );
    expect(rows.map(({ label, year }) => [label, year])).toEqual([['青禾区', 2022]]);
    expect(cells[0]?.[0]).toMatchObject({
      kind: 'sum',
      observed: { kind: 'number', number: 40 },
      members: { with: 2, of: 4, without: ['林业局', '司法局'] },
    });
  });

  test('have the reason and no number where none of them has one', () => {
    const { cells } = table([said('水务局', 2022), said('林业局', 2022)]);
    expect(cells[0]?.[0]).toMatchObject({ observed: { kind: 'not-found' }, members: { with: 0, of: 2 } });
  });

  test('are never added to a report that sums them up, which is named', () => {
    const summary = said('区政府', 2022, 900, { scope: 'area' });
    const one = table([said('水务局', 2022, 40), said('林业局', 2022, 2), summary]);
    expect(one.cells[0]?.[0]).toMatchObject({ observed: { number: 42 }, members: { with: 2, of: 2 } });
    expect(one.notes.join('')).toContain('未计入：区政府（汇总）');
  });

  test('a report that sums up others stands for itself where there is no other', () => {
    const one = table([said('区政府', 2022, 900, { scope: 'area' })], {}, ['水务局']);
    expect(one.rows[0]).toMatchObject({ label: '青禾区（汇总）', scope: 'area' });
    expect(one.cells[0]?.[0]).toMatchObject({ observed: { number: 900 }, members: { with: 1, of: 1 } });
  });

  test('of which one is on a form that asks otherwise leave that one out and name it', () => {
    const values = { 'request.closed.total': 5, 'request.closed.overdue.total': 5 };
    const reports = ['水务局', '林业局', '档案馆'].map((office, at): InventedReport => ({
      office,
      year: 2021,
      form: at === 2 ? 'mixed' : '2021',
      values: { 'licence.decisions': 3, ...values },
    }));
    const one = tabulate(toldChart(chartOf('licences'), 'zh'), inventDataset(reports), {
      ...WHOLE,
      by: 'district',
    });
    expect(one.cells[0]?.[0]).toMatchObject({
      observed: { number: 6 },
      members: { with: 2, of: 3, without: ['档案馆'] },
    });
  });
});

describe('an invented city by district and by kind', () => {
  const city = inventCity({ seed: 11, offices: 40, years: [2020, 2021, 2022], planting: { slips: 0 } });
  const dataset = datasetOfCity(city);
  const summaries = new Set(city.planted.flatMap((one) => (one.kind === 'summary' ? [one.office] : [])));
  const raw = new Map<string, { sum: number; reports: number }>();
  const key = 'request.received.total';
  beforeAll(() => {
    for (const { authority, year, report } of city.reports()) {
      if (summaries.has(authority.id)) continue;
      const value = report.readings.find((one) => one.key === key)?.value;
      for (const place of [
        `district ${authority.district} ${String(year)}`,
        `kind ${authority.kind} ${String(year)}`,
      ]) {
        const known = raw.get(place) ?? { sum: 0, reports: 0 };
        const number = value && numberOf(value);
        raw.set(place, {
          sum: known.sum + (number ?? 0),
          reports: known.reports + Number(number !== undefined),
        });
      }
    }
  });

  test.each(['district', 'kind'] as const)(
    'rows by %s come to what the reports say, and no summary is in them',
    (by) => {
      expect(summaries.size).toBe(1);
      const one = tabulate(toldChart(chartOf('requests'), 'zh'), dataset, { ...WHOLE, by });
      const sums = one.rows.flatMap((row, at) => {
        const cell = one.cells[at]?.[0];
        // The government that sums up its district is the only one of its kind with a report.
        if (!row.together || row.scope === 'area' || !cell) return [];
        return [
          [
            `${by} ${row.together.value} ${String(row.year)}`,
            numberOf(countOf(cell)),
            cell.members?.with,
          ] as const,
        ];
      });
      const told = sums.filter(([, , members]) => members !== 0);
      expect(told.length).toBeGreaterThan(10);
      for (const [place, number, members] of told)
        expect([place, number, members]).toEqual([place, raw.get(place)?.sum, raw.get(place)?.reports]);
      expect(new Set(told.map(([place]) => place))).toEqual(
        new Set([...raw.keys()].filter((place) => place.startsWith(by))),
      );
    },
  );

  test('an office that was renamed is missed under none of its names', () => {
    const [renamed] = city.planted.flatMap((one) => (one.kind === 'renamed' ? [one] : []));
    const one = tabulate(toldChart(chartOf('requests'), 'zh'), dataset, { ...WHOLE, by: 'district' });
    const names = dataset.offices
      .filter(({ id }) => id === renamed?.office || renamed?.from.includes(id))
      .map(({ label }) => label);
    expect(names).toHaveLength(2);
    for (const cells of one.cells)
      expect(cells[0]?.members?.without ?? []).not.toEqual(expect.arrayContaining(names));
    for (const name of names)
      expect(one.cells.flatMap((cells) => cells[0]?.members?.without ?? [])).not.toContain(name);
  });

  test('a share is pooled: sum over sum of the offices that have both, not a mean', () => {
    const one = tabulate(toldChart(chartOf('outcomes'), 'zh'), dataset, {
      ...WHOLE,
      by: 'district',
      years: [2022],
      shares: true,
    });
    const each = tabulate(toldChart(chartOf('outcomes'), 'zh'), dataset, {
      ...WHOLE,
      years: [2022],
      shares: true,
    });
    expect(one.rows.length).toBeGreaterThan(1);
    one.rows.forEach(({ together }, at) => {
      const own = each.rows.flatMap((row, place) => {
        const terms =
          row.district === together?.value && row.scope !== 'area' ? each.cells[place]?.[0] : undefined;
        return terms ? (termsOf(terms) ?? []) : [];
      });
      const cell = one.cells[at]?.[0];
      expect(cell && termsOf(cell)).toEqual(
        own.length === 0
          ? undefined
          : {
              numerator: own.reduce((sum, { numerator }) => sum + numerator, 0),
              denominator: own.reduce((sum, { denominator }) => sum + denominator, 0),
            },
      );
    });
  });
});
