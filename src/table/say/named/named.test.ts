import { expect, test } from 'vitest';
import { inventDataset, WHOLE, type InventedReport } from '../../../chart/gallery.fixture.ts';
import type { Language } from '../../../language/language.ts';
import type { Selection } from '../../selection.ts';
import { chartOf } from '../../specs.ts';
import { tabulate } from '../../tabulate.ts';
import { toldChart } from '../../told-chart.ts';
import type { ChartTable } from '../../chart-table.ts';

const SECRET = 'request.refused.state-secret.total';
const HELD = 'request.unavailable.not-held.total';

function shown(
  chart: string,
  reports: readonly InventedReport[],
  more: Partial<Selection> = {},
  language: Language = 'zh',
): ChartTable {
  return tabulate(toldChart(chartOf(chart), language), inventDataset(reports), {
    ...WHOLE,
    years: [2023],
    ...more,
  });
}

/** Reasons of an office in a year. */
const gave = (
  office: string,
  year: number,
  secret: number,
  held?: number,
  more: Partial<InventedReport> = {},
): InventedReport => ({
  office,
  year,
  values: { [SECRET]: secret, ...(held !== undefined && { [HELD]: held }) },
  ...more,
});

const TWO_YEARS = [
  gave('水务局', 2022, 3, 20),
  gave('水务局', 2023, 1, 26),
  gave('林业局', 2022, 0, 2),
  gave('林业局', 2023, 0, 4),
  gave('档案馆', 2023, 900, 900),
  gave('区政府', 2022, 1, 1, { scope: 'area' }),
  gave('区政府', 2023, 1, 5000, { scope: 'area' }),
];

test('the reason that grew most is told over the offices of both years, with both years and who has it', () => {
  expect(shown('refusals', TWO_YEARS).answer).toBe(
    '两年都有数字的 2 个机关中，比上年多得最多的是“无法提供 本机关不掌握相关政府信息”：2022 年 22 件，2023 年 30 件，多 8 件（36.4%）。' +
      '2023 年有这一项的是档案馆 900、水务局 26、林业局 4。',
  );
  expect(shown('refusals', TWO_YEARS, {}, 'en').answer).toContain('22 cases in 2022, 30 cases in 2023');
});

test('a percentage of fewer than ten cases is not told, and a missing figure is no zero', () => {
  const few = [
    gave('水务局', 2022, 0, 2),
    gave('水务局', 2023, 0, 5),
    gave('林业局', 2022, 0, 2),
    gave('林业局', 2023, 0, 2),
    gave('档案馆', 2022, 0),
    gave('档案馆', 2023, 0, 90),
  ];
  expect(shown('refusals', few).answer).toContain('2022 年 4 件，2023 年 7 件，多 3 件。');
});

test('that nothing grew is said; of several years, one office and one reason looked at nothing is', () => {
  const fell = [
    gave('水务局', 2022, 3, 5),
    gave('水务局', 2023, 3, 4),
    gave('林业局', 2022, 1),
    gave('林业局', 2023, 0),
  ];
  expect(shown('refusals', fell).answer).toContain('没有一项比 2022 年多');
  expect(shown('refusals', TWO_YEARS, { years: [] }).answer).toBe('');
  expect(shown('refusals', TWO_YEARS, { years: [2022] }).answer).toBe('');
  expect(shown('refusals', TWO_YEARS, { of: HELD }).answer).not.toContain('多得最多');
});

test('who was corrected is named with numbers; a report that sums up others is named and left out', () => {
  const corrected = (
    office: string,
    values: InventedReport['values'],
    more: Partial<InventedReport> = {},
  ): InventedReport => ({
    office,
    year: 2023,
    values,
    ...more,
  });
  const said = shown('disputes', [
    corrected('水务局', { 'review.corrected': 1, 'litigation-direct.corrected': 0 }),
    corrected('林业局', { 'review.corrected': 2, 'litigation-direct.corrected': 0 }),
    corrected('档案馆', {}),
    corrected('区政府', { 'review.corrected': 70 }, { scope: 'area' }),
  ]).answer;
  expect(said).toBe(
    '2023 年，4 个机关中 2 个有数字；“行政复议 结果纠正”3 件：林业局 2、水务局 1；' +
      '“未经复议直接起诉 结果纠正”0 件。汇总下级数字的报告未计入：区政府（汇总）。',
  );
});

test('offices whose report states no total are named year by year, and not those without a report', () => {
  const told = (office: string, year: number, total?: number): InventedReport => ({
    office,
    year,
    values: total === undefined ? {} : { 'disclosure.total': total },
  });
  const reports = [
    told('水务局', 2022, 5),
    told('水务局', 2023),
    told('林业局', 2022),
    told('林业局', 2023),
    told('档案馆', 2022, 0),
  ];
  const notes = (more: Partial<Selection>): string => shown('disclosure', reports, more).notes.join('');
  expect(notes({ years: [2023] })).toContain(
    '2023 年报告没有写“主动公开政府信息数”的 2 个机关：水务局、林业局。',
  );
  expect(notes({ years: [2022] })).toContain('的 1 个机关：林业局。');
  expect(notes({ years: [2022, 2023] })).toContain(
    '2022 年报告没有写“主动公开政府信息数”的 1 个机关：林业局。',
  );
  expect(notes({ years: [] })).not.toContain('没有写“');
});
