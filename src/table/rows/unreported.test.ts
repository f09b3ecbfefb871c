import { describe, expect, test } from 'vitest';
import { inventDataset, WHOLE, type InventedReport } from '../../chart/gallery.fixture.ts';
import type { Language } from '../../language/language.ts';
import type { Selection } from '../selection.ts';
import { chartOf } from '../specs.ts';
import { tabulate } from '../tabulate.ts';
import { toldChart } from '../told-chart.ts';

const told = (office: string, year: number, value?: number): InventedReport => ({
  office,
  year,
  values: value === undefined ? {} : { 'disclosure.total': value },
});
const REPORTS = [
  told('水务局', 2021, 5),
  told('水务局', 2022, 4),
  told('林业局', 2022),
  told('档案馆', 2021, 0),
];

function notes(
  reports: readonly InventedReport[],
  selection: Partial<Selection> = {},
  also: readonly string[] = [],
  language: Language = 'zh',
): string {
  const view = { ...WHOLE, ...selection };
  return tabulate(toldChart(chartOf('disclosure'), language), inventDataset(reports, also), view).notes.join(
    '',
  );
}

describe('offices without a report', () => {
  test('of a year chosen are named, apart from one whose report does not state the figure', () => {
    expect(notes(REPORTS, { years: [2021] })).toContain('没有收录 2021 年报告：林业局（设立与否不详）。');
    const later = notes(REPORTS, { years: [2022] });
    expect(later).toContain('没有收录 2022 年报告：档案馆。');
    expect(later).toContain('未载明等是没有数字');
    expect(notes(REPORTS, { years: [2021] }, [], 'en')).toContain(
      'No report for 2021 is held of: 林业局 (not known whether it existed).',
    );
  });

  test('are told year by year, in the order of years', () => {
    expect(notes(REPORTS, { years: [2022, 2021] }, ['体育局'])).toContain(
      '没有收录 2021 年报告：林业局（设立与否不详）、体育局，共 2 个机关。没有收录 2022 年报告：档案馆、体育局，共 2 个机关。',
    );
  });

  test('stand apart in English, where names have commas of their own', () => {
    expect(notes(REPORTS, { years: [2019] }, [], 'en')).toContain(
      '档案馆 (not known whether it existed), 3 offices.',
    );
  });

  test('of a year that nobody reported on are named although there is no row', () => {
    expect(notes(REPORTS, { years: [2019] })).toContain(
      '没有收录 2019 年报告：水务局（设立与否不详）、林业局（设立与否不详）、档案馆（设立与否不详）',
    );
  });

  test('are named where the chart shows a single year, chosen or not', () => {
    expect(notes([told('水务局', 2022, 1)], {}, ['林业局'])).toContain('没有收录 2022 年报告：林业局。');
  });

  test('are counted where all years are shown, and nothing is said where everybody has a report', () => {
    expect(notes(REPORTS, {}, ['体育局'])).toContain('有 1 个没有收录任何年度的报告。');
    expect(notes(REPORTS)).not.toContain('收录');
  });

  test('are named alike, whether chosen by name or not', () => {
    const both = notes(REPORTS, { offices: ['林业局', '水务局'], years: [2021] });
    expect(both).toContain('没有收录 2021 年报告：林业局（设立与否不详）。');
  });

  test('that the filters leave out are not named', () => {
    expect(notes(REPORTS, { years: [2021], districts: ['无此区'] })).not.toContain('没有收录');
  });

  test('are named up to a bound and counted beyond it; of many years only counted', () => {
    const others = Array.from({ length: 30 }, (_, at) => `第${String(at)}局`);
    const named = notes(REPORTS, { years: [2021] }, others);
    expect(named).toContain('等 31 个机关。');
    expect(named).not.toContain('第29局');
    const years = [2015, 2016, 2017, 2018, 2019, 2020];
    expect(notes(REPORTS, { years })).toContain('没有收录该年报告的：2015 年 3 个机关、2016 年 3 个机关');
    expect(notes(REPORTS, { years }, [], 'en')).toContain('2015: 3 offices');
  });
});
