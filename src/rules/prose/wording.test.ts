import { describe, expect, test } from 'vitest';
import { checkReport } from '../check.ts';
import type { CheckContext } from '../context.ts';
import type { Claim } from '../../report/report.ts';
import { fingerprintsOf } from '../organs/fingerprints.ts';
import { invented, NO_CONTEXT, outcomeOf, REGISTER, resultsOf } from '../invented.fixture.ts';
import { pastReportOf } from '../past-report.ts';
import type { Draft } from '../invented-text.fixture.ts';

async function after(last: Draft): Promise<CheckContext> {
  const sourced = await invented({ year: 2021, ...last }, 'last.txt');
  return {
    ...NO_CONTEXT,
    ownSeries: [pastReportOf(sourced.report)],
    fingerprints: fingerprintsOf([sourced], REGISTER),
  };
}

async function withClaim(
  rule: string,
  claims: readonly Partial<Claim>[],
  context = NO_CONTEXT,
): Promise<string> {
  const sourced = await invented();
  const usual = {
    kind: 'figure',
    number: 0,
    unit: '件',
    approximate: false,
    scope: 'own',
    year: null,
  } as const;
  const at = sourced.document.text.indexOf('86');
  const made = claims.map((claim): Claim => ({
    key: 'licence.decisions',
    ...usual,
    span: [at, at + 2],
    sentence: [at, at + 3],
    ...claim,
  }));
  return checkReport({ ...sourced, report: { ...sourced.report, claims: made } }, context)
    .filter((result) => result.rule === rule)
    .map(({ outcome }) => outcome)
    .join(' ');
}

describe('what the prose says of years', () => {
  test('P-16: a change stated against the change computed, within half of the last digit', async () => {
    const context = await after({ cells: { 'licence.decisions': 100 } });
    const rose = (number: number, unit: string) => [{ kind: 'comparison' as const, number, unit }];
    expect(await withClaim('P-16', rose(20, '%'), context)).toBe('pass');
    expect(await withClaim('P-16', rose(20.4, '%'), context)).toBe('pass');
    expect(await withClaim('P-16', rose(21, '%'), context)).toBe('fail');
    expect(await withClaim('P-16', rose(-20, '%'), context)).toBe('fail');
    expect(await withClaim('P-16', rose(20, '件'), context)).toBe('pass');
    expect(await withClaim('P-16', rose(19, '件'), context)).toBe('fail');
    expect(await withClaim('P-16', rose(20, '个百分点'), context)).toBe('undecidable');
    expect(await withClaim('P-16', rose(20, '%'))).toBe('undecidable');
    expect(await withClaim('P-16', [])).toBe('not-applicable');
  });

  test('P-17: last year’s figure against last year’s report', async () => {
    const context = await after({ cells: { 'licence.decisions': 100 } });
    expect(await withClaim('P-17', [{ number: 100, year: 2021 }], context)).toBe('pass');
    expect(await withClaim('P-17', [{ number: 101, year: 2021 }], context)).toBe('fail');
    expect(await withClaim('P-17', [{ number: 101, year: 2021 }])).toBe('undecidable');
    const carried = { key: 'request.carried-in.total', number: 7, year: 2021 };
    expect(await withClaim('P-17', [carried], context)).toBe('not-applicable');
  });

  test('P-18: the end of another year in part one', async () => {
    const until = (year: number, more = '') => ({
      overview: `截至${String(year)}年底，${more}主动公开政府信息86条。`,
    });
    expect(await outcomeOf('P-18', until(2022))).toBe('pass');
    const [result] = await resultsOf('P-18', until(2021));
    expect(result).toMatchObject({ outcome: 'fail', facts: { year: 2022, told: 2021 } });
    expect(result?.texts).toEqual(['截至2021年底']);
    expect(await outcomeOf('P-18', until(2021, '与上年相比增加，'))).not.toBe('fail');
  });
});

describe('what the prose says beside figures', () => {
  test('P-19: another registered organ named beside 我局', async () => {
    const told = (name: string) => ({ overview: `主动公开政府信息86条。我局${name}未发生此类情形。` });
    expect(await outcomeOf('P-19')).toBe('pass');
    expect(await outcomeOf('P-19', told('青禾市青禾区住房保障局'))).toBe('fail');
    expect(await outcomeOf('P-19', told('青禾市青禾区水务局'))).toBe('pass');
    expect(await outcomeOf('P-19', {}, { ownSeries: [], sameYear: [] })).toBe('undecidable');
  });

  test('P-20: a bare 无 is worth knowing, a word on the fee is enough', async () => {
    const [result] = await resultsOf('P-20', { other: '无。' });
    expect(result).toMatchObject({ outcome: 'fail', severity: 'note', facts: { text: '无。' } });
    expect(result?.texts).toEqual(['无。']);
    expect(await outcomeOf('P-20')).toBe('pass');
  });

  test('P-21: fewer than ten characters in part five', async () => {
    expect(await outcomeOf('P-21')).toBe('pass');
    expect((await resultsOf('P-21', { problems: '无。' }))[0]).toMatchObject({
      outcome: 'fail',
      facts: { text: '无。' },
    });
  });

  test('P-22: a part as it was last year', async () => {
    const long = (word: string) =>
      `${word}库区巡查记录由人工转录，转录周期为半个月，居民查询水位时常遇到旧数据；灌溉分水公告的版式不统一，移动端阅读困难；` +
      '乡镇供水改造的进度说明缺少图示，咨询电话占线时间偏长，值守人员需轮换培训，夜间热线由总值班室代接后次日回访。';
    expect(await outcomeOf('P-22', { problems: long('东片') })).toBe('undecidable');
    expect(
      await outcomeOf('P-22', { problems: long('东片') }, await after({ problems: long('东片') })),
    ).toContain('fail');
    const other =
      '小流域断面监测点搬迁以后，旧坐标仍留在公开目录里，需要重新核对；河长公示牌的联系方式更新滞后，抽查时发现三块牌面与目录不同。' +
      '取用水许可证照电子化以后，纸质档案移交的时间表没有及时告知申请人，窗口反复解释，占用了咨询时段。';
    expect(await outcomeOf('P-22', { problems: long('东片') }, await after({ problems: other }))).toBe(
      'pass',
    );
    expect(await outcomeOf('P-22', {}, await after({}))).toBe('not-applicable');
  });

  test('P-23: a word or a stop printed twice', async () => {
    expect(await outcomeOf('P-23')).toBe('pass');
    const [result] = await resultsOf('P-23', { problems: '按照规定规定的时限更新栏目，，解读材料偏少。' });
    expect(result?.texts).toEqual(['规定规定', '，，']);
  });

  test('P-24: one figure in two units', async () => {
    const told = { key: 'disclosure.total', number: 86 };
    const pair = (unit: string) => [
      { ...told, unit: '条', span: [0, 1] as const },
      { ...told, unit, span: [5, 6] as const },
    ];
    expect(await withClaim('P-24', pair('件'))).toBe('fail');
    expect(await withClaim('P-24', pair('条'))).toBe('pass');
  });
});
