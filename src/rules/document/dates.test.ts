import { describe, expect, test } from 'vitest';
import { checkReport } from '../check.ts';
import type { PrintedYear } from '../../report/report.ts';
import { invented, NO_CONTEXT, outcomeOf, resultsOf } from '../invented.fixture.ts';

const stated = (period: string) => ({
  edit: (text: string) =>
    text.replace('一、总体情况\n', `本报告所列数据的统计期限为${period}。\n一、总体情况\n`),
});

async function yearsTold(years: readonly PrintedYear[]) {
  const sourced = await invented();
  const results = checkReport({ ...sourced, report: { ...sourced.report, years } }, NO_CONTEXT);
  return results.find(({ rule }) => rule === 'D-01');
}

describe('years, names and dates', () => {
  test('D-01: title against period is an error, an opening a warning', async () => {
    const title = { year: 2022, where: 'title', span: [0, 4] } as const;
    expect(await yearsTold([title])).toMatchObject({ outcome: 'undecidable' });
    expect(await yearsTold([title, { ...title, where: 'period' }])).toMatchObject({ outcome: 'pass' });
    expect(await yearsTold([title, { ...title, where: 'period', year: 2021 }])).toMatchObject({
      outcome: 'fail',
      severity: 'error',
      facts: { yearsZh: '2021、2022', yearsEn: '2021, 2022' },
    });
    expect(await yearsTold([title, { ...title, where: 'opening', year: 2021 }])).toMatchObject({
      outcome: 'fail',
      severity: 'warning',
    });
  });

  test('D-01 through the whole reading: a period of another year', async () => {
    expect(await outcomeOf('D-01', stated('2022年1月1日至2022年12月31日'))).toBe('pass');
    expect(await outcomeOf('D-01', stated('2021年1月1日至2021年12月31日'))).toBe('fail');
  });

  test('D-02: short forms are the same organ, other names are not', async () => {
    expect((await resultsOf('D-02'))[0]).toMatchObject({ outcome: 'pass', facts: { match: 'exact' } });
    expect((await resultsOf('D-02', { signature: '青禾区水务局' }))[0]).toMatchObject({
      outcome: 'pass',
      facts: { match: 'alias' },
    });
    expect((await resultsOf('D-02', { signature: '青禾市青禾区住房保障局' }))[0]).toMatchObject({
      outcome: 'fail',
      facts: { title: '青禾市青禾区水务局', signature: '青禾市青禾区住房保障局' },
    });
  });

  test('D-03: signed before the last day of the year', async () => {
    expect(await outcomeOf('D-03')).toBe('pass');
    expect(await outcomeOf('D-03', { signed: '2022年12月31日' })).toBe('pass');
    expect((await resultsOf('D-03', { signed: '2022年12月30日' }))[0]?.texts).toEqual(['2022年12月30日']);
    expect(await outcomeOf('D-03', { signed: '' })).toBe('undecidable');
  });

  test('D-04: two months more for governments', async () => {
    const late = { signed: '2023年2月8日' };
    expect(await outcomeOf('D-04')).toBe('pass');
    expect((await resultsOf('D-04', late))[0]).toMatchObject({ outcome: 'fail', severity: 'note' });
    expect(await outcomeOf('D-04', { ...late, name: '青禾市青禾区人民政府' })).toBe('pass');
  });

  test('D-05: the whole year, where a period is stated', async () => {
    expect(await outcomeOf('D-05')).toBe('not-applicable');
    expect(await outcomeOf('D-05', stated('2022年1月1日到12月31日'))).toBe('pass');
    const [result] = await resultsOf('D-05', stated('2022年1月1日至2022年11月31日'));
    expect(result).toMatchObject({ outcome: 'fail', facts: { from: '2022-1-1', to: '2022-11-31' } });
  });
});
