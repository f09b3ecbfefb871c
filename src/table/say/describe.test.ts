import { describe as suite, expect, test } from 'vitest';
import { datumName, describe } from './describe.ts';
import { EXAMPLES } from '../../chart/examples.fixture.ts';
import { chartOf } from '../specs.ts';
import { tabulate } from '../tabulate.ts';
import { toldChart } from '../told-chart.ts';
import type { ChartTable } from '../chart-table.ts';
import type { Language } from '../../language/language.ts';

function example(name: string, language: Language = 'zh'): ChartTable {
  const found = EXAMPLES.find((one) => one.name === name);
  if (!found) throw new Error(`no example ${name}`);
  return tabulate(toldChart(chartOf(found.chart), language), found.dataset, found.selection);
}

suite('the name of a figure', () => {
  test('says office, year, figure, number and unit', () => {
    expect(datumName(example('plain'), 0, 0)).toBe('青禾区水务局 2021 年 主动公开政府信息数 412 条');
    expect(datumName(example('plain', 'en'), 0, 0)).toBe(
      '青禾区水务局 2021 Information items proactively disclosed 412 items',
    );
  });

  test('says where a figure does not add up', () => {
    expect(datumName(example('plain'), 2, 0)).toContain('，与其他数字对不上');
  });

  test('says why there is no number, without a unit', () => {
    expect(datumName(example('missing'), 0, 0)).toMatch(/当年表式无此项$/);
  });

  test('says the group of a series', () => {
    expect(datumName(example('disputes'), 0, 8)).toContain('未经复议直接起诉 尚未审结');
  });
});

suite('the chart in words', () => {
  test('counts offices, gives the range, and counts each absence', () => {
    expect(describe(example('missing'))).toBe(
      '行政事业性收费金额。6 个机关，7 行，每行 1 个数据。2 个数字，最小 0 万元，最大 26.815 万元。' +
        '没有数字的：当年表式无此项 1 个、空白 1 个、不适用 1 个、无 1 个、未载明 1 个。',
    );
  });

  test('of shares gives the range of the shares and counts 0/0 and what has none', () => {
    const told = describe(example('outcome-shares'));
    expect(told).toContain('每行 6 个数据。6 个数字，最小 2.4 %，最大 50 %。');
    expect(told).toContain('不适用 6 个');
    expect(told).toContain('不计占比');
  });

  test('counts in English one as one', () => {
    expect(describe(example('one-row', 'en'))).toContain('1 office, 1 row, 1 figure in each. 1 number, ');
  });

  test('says when there is nothing', () => {
    expect(describe(example('no-rows'))).toContain('没有收录');
  });
});
