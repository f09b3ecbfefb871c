import { describe, expect, test } from 'vitest';
import { inventDataset, WHOLE, type InventedReport } from '../../chart/gallery.fixture.ts';
import { RATES } from '../../catalogue/rates/rates.ts';
import type { Language } from '../../language/language.ts';
import type { ChartTable } from '../chart-table.ts';
import type { Selection } from '../selection.ts';
import { chartOf } from '../specs.ts';
import { tabulate } from '../tabulate.ts';
import { toldChart } from '../told-chart.ts';
import { tableToCsv } from '../../export/csv.ts';
import { fileName } from '../../export/file-name.ts';

const REFUSED = RATES.find(({ id }) => id === 'out.refused')?.numerator.of;
const LEAVES = REFUSED?.of === 'sum' ? REFUSED.parts : [];

/** A report of granted, granted in part, refused, handled, received and carried in. */
function told(
  office: string,
  year: number,
  [granted, part, refused, handled, received, carried]: readonly number[],
  more: Partial<InventedReport> = {},
): InventedReport {
  return {
    office,
    year,
    ...more,
    values: {
      'request.granted.total': granted ?? 0,
      'request.granted-in-part.total': part ?? 0,
      ...Object.fromEntries(LEAVES.map((key, at) => [key, at === 0 ? (refused ?? 0) : 0])),
      'request.processed.total': handled ?? 0,
      'request.received.total': received ?? 0,
      'request.carried-in.total': carried ?? 0,
      ...more.values,
    },
  };
}

const CITY = [
  told('水务局', 2021, [10, 0, 5, 40, 40, 0]),
  told('林业局', 2021, [5, 0, 5, 10, 10, 0]),
  told('水务局', 2022, [20, 10, 10, 50, 50, 10]),
  told('林业局', 2022, [3, 2, 5, 10, 12, 0]),
  told('档案馆', 2022, [0, 0, 0, 0, 0, 0]),
  told('体育局', 2022, [7, 0, 0, 7, 7, 0], { values: { 'request.processed.total': { kind: 'blank' } } }),
  told('青禾区政府', 2022, [900, 0, 0, 900, 900, 0], { scope: 'area' }),
];

function shown(selection: Partial<Selection>, language: Language = 'zh', chart = 'outcomes'): ChartTable {
  const all = { ...WHOLE, years: [2022], ...selection };
  return tabulate(toldChart(chartOf(chart), language), inventDataset(CITY), all);
}

describe('a rate of the catalogue, looked at in its chart', () => {
  test('has one bar for each row, its bounds, and its terms in the title, the unit and the notes', () => {
    const table = shown({ of: 'out.any' });
    expect(table.shape).toBe('bars');
    expect(table.title).toBe('公开率（含部分公开）：公开占办结的比例');
    expect(table.subtitle).toContain('%，括号内为公开/办结');
    expect(table.notes[0]).toContain('公开（予以公开 + 部分公开） ÷ 办结，乘以 100。');
    expect(table.notes.join()).toContain('95% 区间');
    const [cell] = table.cells[0] ?? [];
    expect(cell).toMatchObject({ kind: 'rate', outcome: { rate: 60 }, few: false });
    expect(cell?.kind === 'rate' && cell.interval?.map(Math.round)).toEqual([46, 72]);
  });

  test('changes title, unit, notes, file and name of the file with its denominator', () => {
    const handled = shown({ of: 'out.any' });
    const caseload = shown({ of: 'out.any', per: 'caseload' });
    expect(caseload.title).toBe('公开率（含部分公开）：公开占受理的比例');
    expect(caseload.subtitle).toContain('公开/受理');
    expect(caseload.notes[0]).toContain('受理（本年新收 + 上年结转）');
    expect(caseload.cells[0]?.[0]).toMatchObject({ outcome: { rate: 50 } });
    expect(tableToCsv(caseload)).toContain('request.caseload.total');
    expect(tableToCsv(handled)).toContain('request.processed.total');
    const filters = { offices: [], districts: [], kinds: [], of: 'out.any', per: 'caseload' };
    expect(fileName(caseload, filters, 'csv')).toBe('nianbao-outcomes-2022-out-any-caseload-a1b2c3d4.csv');
    expect(shown({ of: 'out.any', per: 'decidable' }, 'en').title).toBe(
      'Share disclosed, in whole or in part: disclosed, of decidable requests',
    );
  });

  test('is counted in its own name: a sum of cells stands in no cell’s name', () => {
    const [head = '', first = ''] = tableToCsv(shown({ of: 'out.any' })).split('\r\n');
    const row = Object.fromEntries(head.split(',').map((name, at) => [name, first.split(',')[at]]));
    expect(row).toMatchObject({
      indicator: 'request.disclosed',
      indicator_name: '公开',
      value: '30',
      share_denominator: '50',
      rate: 'out.any',
      denominator: 'request.processed.total',
    });
  });

  test('is 不适用 of 0/0 and none of a missing term; few cases and none come last', () => {
    const table = shown({ of: 'out.any', sort: 'value', descending: false });
    expect(table.rows.map(({ office }) => office)).toEqual([
      '林业局',
      '水务局',
      '青禾区政府',
      '档案馆',
      '体育局',
    ]);
    const outcomes = table.cells.map(([cell]) => (cell?.kind === 'rate' ? cell.outcome.kind : ''));
    expect(outcomes).toEqual(['rate', 'rate', 'rate', 'of-nothing', 'missing']);
  });

  test('has a course over the years', () => {
    const table = shown({ of: 'out.full', years: [], trend: true });
    expect(table.shape).toBe('lines');
    expect(table.title).toBe('予以公开率：予以公开占办结的比例');
  });

  test('that is a ratio may exceed 100 and has no bounds', () => {
    const disputes = tabulate(
      toldChart(chartOf('disputes'), 'zh'),
      inventDataset([
        {
          office: '水务局',
          year: 2022,
          values: {
            'review.total': 3,
            'litigation-direct.total': 1,
            'litigation-after-review.total': 1,
            'request.processed.total': 4,
          },
        },
      ]),
      { ...WHOLE, of: 'dis.rate' },
    );
    const [cell] = disputes.cells[0] ?? [];
    expect(cell).toMatchObject({ kind: 'rate', outcome: { rate: 125 } });
    expect(cell?.kind === 'rate' && cell.interval).toBe(undefined);
    expect(disputes.title).toBe('争议发生比：每百件办结的复议与诉讼件数');
    expect(disputes.notes.join()).not.toContain('Wilson');
  });

  test('of a series of the chart, its share has the same form', () => {
    const table = shown({ of: 'request.refused.total', shares: true });
    expect(table.series[0]).toMatchObject({
      key: 'request.refused.total',
      terms: { denominator: { key: 'request.processed.total' } },
    });
  });
});

describe('the sentence over a rate of one year', () => {
  test('adds up both terms of the offices that have both, and never takes a mean of rates', () => {
    expect(shown({ of: 'out.any' }).answer).toBe(
      '2022 年，5 个机关中 3 个算得出公开率（含部分公开）；合并计算是 58.3%（35/60），95% 区间 45.7%–69.9%。' +
        '汇总下级数字的报告未计入：青禾区政府（汇总）。' +
        '两年都写明分子和分母的 2 个机关，比 2021 年多 28.3 个百分点（30.0%（15/50）、58.3%（35/60））。',
    );
    expect(shown({ of: 'out.any' }, 'en').answer).toContain('28.3 percentage points more than in 2021');
  });

  test('says the rate over the usual denominator beside that over another', () => {
    expect(shown({ of: 'out.any', per: 'decidable' }).answer).toContain('；占办结是 58.3%（35/60）');
  });

  test('is silent over several years and one office', () => {
    expect(shown({ of: 'out.any', years: [] }).answer).toBe('');
    expect(shown({ of: 'out.any', offices: ['水务局'] }).answer).toBe('');
    expect(shown({ shares: true }).answer).toBe('');
  });

  test('has no words but those that state a value, a count, a change and what is missing', () => {
    const names = RATES.flatMap(({ zh, denominators }) => [zh, ...denominators.map((one) => one.zh)]);
    const said = ['out.any', 'out.full', 'out.refused'].flatMap((of) =>
      ['', 'caseload', 'decidable'].map((per) => shown({ of, per }).answer),
    );
    const words =
      /年|个机关|个百分点|个|中|算得出|合并计算是|占|是|比|多|少|与|相同|区间|两年都写明分子和分母的|汇总下级数字的报告未计入|青禾区政府（汇总）/gu;
    for (const answer of said) {
      const bare = names
        .sort((a, b) => b.length - a.length)
        .reduce((text, name) => text.replaceAll(name, ''), answer);
      expect(bare.replace(words, '').replace(/[\d.,%/–\s，；。：、（）]/gu, '')).toBe('');
    }
  });
});

describe('the limits of chance', () => {
  const [low, plain] = [[6, 0, 0, 60, 60, 0] as const, [42, 0, 0, 60, 60, 0] as const];
  const many = (first: readonly number[]): InventedReport[] =>
    Array.from({ length: 30 }, (_, at) => told(`${String(at)} 号局`, 2022, at === 0 ? first : plain));
  const said = (reports: readonly InventedReport[], of: string, language: Language = 'zh'): string =>
    tabulate(toldChart(chartOf('outcomes'), language), inventDataset(reports), {
      ...WHOLE,
      years: [2022],
      of,
    }).answer;

  test('name the office beyond them with its counts, and say so where none is', () => {
    expect(said(many(low), 'out.any')).toContain('在界限以下的是0 号局（6/60）。');
    expect(said(many(low), 'out.any', 'en')).toContain('(6/60)');
    expect(said(many(plain), 'out.any')).toContain('没有机关在界限之外。');
  });

  test('are told of no few offices and of no report that sums up others', () => {
    expect(said(many(low).slice(0, 19), 'out.any')).not.toContain('界限');
    const sums = many(low).map((report, at) => (at === 0 ? { ...report, scope: 'area' as const } : report));
    expect(said(sums, 'out.any')).toContain('没有机关在界限之外。');
  });
});
