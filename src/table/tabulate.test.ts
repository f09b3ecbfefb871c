import { FORMS } from '../catalogue/editions.ts';
import { describe, expect, test } from 'vitest';
import { figureOf } from '../catalogue/indicators.ts';
import { APPLICANTS } from '../catalogue/splits.ts';
import { inventDataset, WHOLE, type InventedReport } from '../chart/gallery.fixture.ts';
import type { Selection } from './selection.ts';
import { CHART_IDS, chartOf, CHARTS } from './specs.ts';
import type { ChartId, SeriesSpec } from './spec.ts';
import { countOf } from './cell.ts';
import { keysOf } from './derive/derivation.ts';
import { tabulate } from './tabulate.ts';
import { toldChart } from './told-chart.ts';
import type { ChartTable } from './chart-table.ts';

const total = (
  office: string,
  year: number,
  value?: number,
  form: '2019' | '2021' = '2021',
): InventedReport => ({
  office,
  year,
  form,
  values: value === undefined ? {} : { 'disclosure.total': value },
});
const REPORTS = [
  total('水务局', 2021, 5, '2019'),
  total('水务局', 2022, 40),
  total('林业局', 2022),
  total('档案馆', 2022, 0),
];

function table(
  chart: ChartId,
  reports: readonly InventedReport[],
  selection: Partial<Selection> = {},
): ChartTable {
  return tabulate(toldChart(chartOf(chart), 'zh'), inventDataset(reports), { ...WHOLE, ...selection });
}
const partsOf = ({ of }: SeriesSpec): readonly string[] => (of.of === 'sum' ? of.parts : []);
const rowIds = (one: ChartTable): string[] => one.rows.map((row) => row.id);

describe('the charts', () => {
  test('have ids of their own, fit for the name of a file', () => {
    expect(new Set(CHART_IDS).size).toBe(CHARTS.length);
    for (const id of CHART_IDS) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
  });

  test('add up leaf cells only, never a total among its own parts', () => {
    for (const { series } of CHARTS)
      for (const keys of series.map(partsOf)) {
        const stems = keys.map((key) => key.slice(0, key.lastIndexOf('.')));
        expect(new Set(stems).size).toBe(stems.length);
        expect(keys.join(' ')).not.toMatch(
          /request\.processed|received|carried|refused\.total|unavailable\.total/,
        );
      }
  });

  test('add up, for each outcome, every row that the newest form prints under it', () => {
    const rows = (FORMS[0]?.requests ?? []).map(({ indicator }) => `${indicator}.total`);
    const sums = chartOf('outcomes')
      .series.map(partsOf)
      .filter(({ length }) => length > 0);
    for (const parts of sums) {
      const stem = parts[0]?.split('.').slice(0, 2).join('.') ?? '';
      expect(parts).toEqual(rows.filter((key) => key.startsWith(`${stem}.`)));
      expect(parts.length).toBeGreaterThan(1);
    }
    const single = chartOf('outcomes')
      .series.filter(({ of }) => of.of === 'printed')
      .map(({ id }) => id);
    const results = (FORMS[0]?.requests ?? []).filter(({ stage }) => stage === 'result');
    expect([...single, ...sums.flat()].sort()).toEqual(
      results.map(({ indicator }) => `${indicator}.total`).sort(),
    );
  });

  test('count whole or in amounts as the catalogue says', () => {
    for (const { series } of CHARTS)
      for (const { of, kind = 'count' } of series)
        for (const key of keysOf(of)) expect(figureOf(key)?.kind ?? kind, key).toBe(kind);
  });

  test('never offer shares of channels', () => {
    expect(chartOf('channels').shares).toBe(false);
    expect(table('channels', REPORTS, { shares: true }).shares).toBe(false);
  });
});

describe('rows', () => {
  test('are every office and year with a report', () => {
    expect(rowIds(table('disclosure', REPORTS))).toEqual([
      '水务局-2021',
      '水务局-2022',
      '林业局-2022',
      '档案馆-2022',
    ]);
  });

  test('of a chosen year without report appear, however the office was chosen', () => {
    expect(rowIds(table('disclosure', REPORTS, { years: [2021] }))).toEqual([
      '水务局-2021',
      '林业局-2021',
      '档案馆-2021',
    ]);
    expect(rowIds(table('disclosure', REPORTS, { offices: ['林业局'] }))).toEqual(['林业局-2022']);
    const both = table('disclosure', REPORTS, { offices: ['林业局', '水务局'], years: [2021] });
    expect(both.rows.map((row) => row.report)).toEqual(['水务局-2021', null]);
    expect(both.cells[1]?.[0]).toMatchObject({ observed: { kind: 'no-report' } });
  });

  test('sorted by value put those without a number last, whichever way', () => {
    const up = table('disclosure', REPORTS, { sort: 'value' });
    const down = table('disclosure', REPORTS, { sort: 'value', descending: true });
    expect(rowIds(up)).toEqual(['档案馆-2022', '水务局-2021', '水务局-2022', '林业局-2022']);
    expect(rowIds(down)).toEqual(['水务局-2022', '水务局-2021', '档案馆-2022', '林业局-2022']);
  });

  test('sorted by year keep the order of offices within a year', () => {
    const years = table('disclosure', REPORTS, { sort: 'year', descending: true });
    expect(rowIds(years)).toEqual(['水务局-2022', '林业局-2022', '档案馆-2022', '水务局-2021']);
  });

  test('carry a mark where an office changes its form, and none when sorted by value', () => {
    expect(table('disclosure', REPORTS).formChanges).toEqual([{ row: 1, differing: [] }]);
    expect(table('disclosure', REPORTS, { sort: 'value' }).formChanges).toEqual([]);
  });

  test('carry a break for the figures alone whose question differs', () => {
    const differing = (chart: ChartId) => {
      const { series, formChanges } = table(chart, REPORTS);
      return formChanges.flatMap((change) => change.differing.map((at) => series[at]?.label));
    };
    expect(differing('outcomes')).toEqual(['其他处理']);
    expect(differing('fees')).toHaveLength(1);
    for (const chart of ['channels', 'penalties', 'requests', 'refusals', 'applicants', 'disputes'])
      expect(differing(chart)).toEqual([]);
  });

  test('mark the change by year where lines are drawn, whatever the order of the rows', () => {
    const orders = ['office', 'year', 'value'] as const;
    for (const sort of orders) {
      const lines = table('penalties', REPORTS, { sort, descending: true, trend: true });
      expect(lines.formChanges.map(({ row }) => lines.rows[row]?.id)).toEqual(['水务局-2022']);
    }
  });
});

describe('cells', () => {
  test('keep zero, not found and not asked apart', () => {
    const observed = table('disclosure', REPORTS)
      .cells.flat()
      .map((cell) => countOf(cell).kind);
    expect(observed).toEqual(['number', 'number', 'not-found', 'number']);
    const fees = table('fees', [
      { office: '水务局', year: 2020, form: '2019', values: { 'fee.items-last-year': 4 } },
    ]);
    expect(fees.cells[0]?.[0]).toMatchObject({ observed: { kind: 'not-asked' } });
    expect(fees.notes.join('')).toContain('不是 0');
  });

  test('carry the flags of the rules that fail', () => {
    const flagged = table('disclosure', [
      { ...total('水务局', 2022, 4), flags: { 'disclosure.total': ['P-11'] } },
    ]);
    expect(flagged.cells[0]?.[0]?.flags).toEqual(['P-11']);
    expect(flagged.notes.join('')).toContain('※');
  });
});

describe('channels', () => {
  const told: InventedReport = {
    ...total('水务局', 2022, 9),
    values: { 'channel.website': 7, 'channel.wechat': 0 },
  };

  test('that no report shown mentions are left out and named', () => {
    const channels = table('channels', [told]);
    expect(channels.series.map((series) => series.key)).toEqual([
      'disclosure.total',
      'channel.website',
      'channel.wechat',
    ]);
    expect(channels.notes.join('')).toContain('政务微博');
  });
});

/** So many requests, all of natural persons. */
function applicantsOf(count: number): InventedReport['values'] {
  return Object.fromEntries(
    APPLICANTS.map(({ id }, at) => [`request.received.${id}`, id === 'total' || at === 0 ? count : 0]),
  );
}

test('with shares, rows of fewer than ten cases are not ranked: they come last both ways', () => {
  const reports = [0, 40, 9, 12].map((count) => ({
    office: `${String(count)}件局`,
    year: 2022,
    values: applicantsOf(count),
  }));
  const order = (descending: boolean) =>
    table('applicants', reports, { shares: true, sort: 'value', descending }).rows.map((row) => row.office);
  expect(order(true)).toEqual(['40件局', '12件局', '0件局', '9件局']);
  expect(order(false)).toEqual(['12件局', '40件局', '0件局', '9件局']);
});

describe('the note on two editions', () => {
  const noteOf = (...[chart, reports, selection]: Parameters<typeof table>): string =>
    table(chart, reports, selection).notes.find((note) => note.includes('2019 年版表式、')) ?? '';

  const both = [
    { ...total('水务局', 2020, 4), form: '2019' as const },
    { ...total('林业局', 2022, 4), form: '2021' as const },
  ];

  const crossing = [...both, { ...total('水务局', 2021, 4), form: '2021' as const }];

  test('says whether the figures shown are asked alike, and which are not', () => {
    expect(noteOf('disclosure', both)).toBe('2019 年版表式、2021 年版表式就此所问相同。');
    expect(noteOf('fees', both)).toBe('2019 年版表式、2021 年版表式所问不同。');
    expect(noteOf('outcomes', both)).toBe('2019 年版表式、2021 年版表式所问不同：其他处理。');
    expect(noteOf('fees', both.slice(1))).toBe('');
  });

  test('speaks of marks and breaks only where an office goes from one to the other', () => {
    expect(noteOf('disclosure', both)).not.toContain('表式变更');
    expect(noteOf('disclosure', crossing)).toContain('表式变更');
    expect(noteOf('fees', both)).not.toContain('断开');
    expect(noteOf('fees', crossing)).toContain('断开');
  });
});

describe('the subtitle', () => {
  test('claims no year between those chosen', () => {
    const years = [2020, 2022].map((year) => total('水务局', year, 4));
    expect(table('disclosure', years).subtitle).toContain('2020、2022 年');
  });
});

describe('coverage', () => {
  const NONE = { numbers: 0, unstated: 0, unasked: 0, unreported: 0 };

  test('counts offices with a number among those chosen, reports or not', () => {
    expect(table('disclosure', REPORTS).coverage).toEqual({ ...NONE, offices: 3, numbers: 2, unstated: 1 });
    expect(table('disclosure', REPORTS, { years: [2021] }).coverage).toEqual({
      ...NONE,
      offices: 3,
      numbers: 1,
      unreported: 2,
    });
  });

  test('counts, where shares are shown, the offices that have one; nothing of nothing is none', () => {
    const applicants = [
      { office: '水务局', year: 2022, values: applicantsOf(3) },
      { office: '林业局', year: 2022, values: applicantsOf(0) },
    ];
    expect(table('applicants', applicants).coverage).toEqual({ ...NONE, offices: 2, numbers: 2 });
    expect(table('applicants', applicants, { shares: true }).coverage).toEqual({
      ...NONE,
      offices: 2,
      numbers: 1,
      unstated: 1,
    });
  });
});

describe('a course over years', () => {
  test('shows the total alone and says so', () => {
    const trend = table('channels', REPORTS, { trend: true });
    expect(trend.shape).toBe('lines');
    expect(trend.series.map((series) => series.key)).toEqual(['disclosure.total']);
    expect(trend.title).toContain('总数');
  });
});
