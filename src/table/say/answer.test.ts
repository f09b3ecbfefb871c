import { describe, expect, test } from 'vitest';
import { inventDataset, WHOLE, type InventedReport } from '../../chart/gallery.fixture.ts';
import type { Language } from '../../language/language.ts';
import type { Selection } from '../selection.ts';
import { chartOf } from '../specs.ts';
import { tabulate } from '../tabulate.ts';
import { toldChart } from '../told-chart.ts';

function answer(
  numbers: readonly (number | null)[],
  selection: Partial<Selection> = {},
  language: Language = 'zh',
  more: Partial<InventedReport> = {},
): string {
  const reports = numbers.map((number, at) => ({
    office: `第${String(at)}局`,
    year: 2022,
    values: number === null ? {} : { 'disclosure.total': number },
    ...(at === 0 ? more : {}),
  }));
  const spec = toldChart(chartOf('disclosure'), language);
  return tabulate(spec, inventDataset(reports), { ...WHOLE, ...selection }).answer;
}

describe('the sentence over a chart of one year', () => {
  test('says how many offices have a number and what it comes to', () => {
    expect(answer([5, 7, null])).toBe('2022 年，3 个机关中 2 个有数字；主动公开政府信息数共 12 条。');
    expect(answer([5, 7, null], {}, 'en')).toBe(
      '2022: 2 of 3 offices have a number. Information items proactively disclosed: 12 items in all.',
    );
  });

  test('says how few hold half, where that tells something', () => {
    expect(answer([90, 1, 1, 1, 1, 1, 1, 1, 1])).toContain('，其中最多的 1 个机关占一半。');
    expect(answer([1, 1, 1, 1, 1, 1, 1, 1, 1])).not.toContain('一半');
    expect(answer([90, 1, 1])).not.toContain('一半');
  });

  test('says that all are zero, and adds amounts as they are written', () => {
    expect(answer([0, 0])).toBe('2022 年，2 个机关中 2 个有数字；主动公开政府信息数都是 0。');
    expect(answer([0.1, 0.2])).toContain('共 0.3 条');
  });

  test('leaves a report that sums up others out of the sum and names it', () => {
    const told = answer([1000, 5, 7], {}, 'zh', { scope: 'area' });
    expect(told).toContain('3 个机关中 2 个有自己的数字');
    expect(told).toContain('共 12 条');
    expect(told).toContain('汇总下级数字的报告未计入：第0局（汇总）。');
  });

  test('counts the offices that have the figure told of, not those that have some other', () => {
    const reports = [
      { office: '水务局', year: 2022, values: { 'disclosure.total': 5, 'channel.website': 4 } },
      { office: '林业局', year: 2022, values: { 'disclosure.total': 7 } },
      { office: '档案馆', year: 2022, values: { 'channel.website': 9 } },
    ];
    const spec = toldChart(chartOf('channels'), 'zh');
    const table = tabulate(spec, inventDataset(reports), WHOLE);
    expect(table.answer).toContain('3 个机关中 2 个有数字');
    expect(table.answer).toContain('共 12 条');
  });

  test('is silent over one office, several years and shares', () => {
    expect(answer([5])).toBe('');
    expect(answer([null, null])).toBe('');
    const years = [2021, 2022].flatMap((year) =>
      ['水务局', '林业局'].map((office) => ({ office, year, values: { 'disclosure.total': 3 } })),
    );
    expect(tabulate(toldChart(chartOf('disclosure'), 'zh'), inventDataset(years), WHOLE).answer).toBe('');
  });
});
