import { describe, expect, test } from 'vitest';
import type { RuleResult } from '../../finding/finding.ts';
import { invented, NO_CONTEXT, outcomeOf, past, resultsOf } from '../invented.fixture.ts';
import type { Draft } from '../invented-text.fixture.ts';
import { pastReportOf } from '../past-report.ts';
import { fingerprintsOf, textHashOf } from '../organs/fingerprints.ts';

describe('a document beside others of its organ', () => {
  const LONG =
    '库区巡查记录由人工转录，转录周期为半个月，居民查询水位时常遇到旧数据；灌溉分水公告的版式不统一，移动端阅读困难；乡镇供水改造的进度说明缺少图示，咨询电话占线时间偏长，夜间热线由总值班室代接后次日回访。';

  test('D-06: a second document for the same year', async () => {
    const second = { ...(await past({ signed: '2023年1月20日' })), id: 'second' };
    const older = await past({ year: 2021 });
    expect(await outcomeOf('D-06', {}, { ...NO_CONTEXT, ownSeries: [second] })).toBe('fail');
    expect(await outcomeOf('D-06', {}, { ...NO_CONTEXT, ownSeries: [older] })).toBe('pass');
    expect(await outcomeOf('D-06')).toBe('not-applicable');
  });

  test('D-07: text and figures of another year are a hint, even where no cell differs', async () => {
    const rows = ['received', 'granted', 'processed'];
    const draft = {
      problems: LONG,
      overview: LONG,
      cells: Object.fromEntries(
        rows.flatMap((row) =>
          ['natural-person', 'business', 'total'].map((who) => [`request.${row}.${who}`, 30]),
        ),
      ),
    };
    const beside = async (last: Draft): Promise<readonly RuleResult[]> => {
      const sourced = await invented({ year: 2021, ...draft, ...last }, 'last.txt');
      const context = {
        ...NO_CONTEXT,
        ownSeries: [pastReportOf(sourced.report)],
        fingerprints: fingerprintsOf([sourced]),
      };
      return resultsOf('D-07', draft, context);
    };
    expect(await beside({})).toMatchObject([{ outcome: 'fail', severity: 'note' }]);
    const one = { ...draft.cells, 'review.upheld': 1 };
    expect(await beside({ cells: one })).toMatchObject([{ outcome: 'fail', severity: 'note' }]);
    expect(await beside({ cells: {} })).toMatchObject([{ outcome: 'pass' }]);
    const others = { problems: '另写一段文字。'.repeat(3), overview: '别的叙述。'.repeat(30) };
    expect(await beside(others)).toMatchObject([{ outcome: 'pass' }]);
    const ownSeries = [await past({ year: 2021, ...draft })];
    expect(await outcomeOf('D-07', draft, { ...NO_CONTEXT, ownSeries })).toBe('undecidable');
  });

  test('D-08: the text against the last release', async () => {
    const sourced = await invented();
    const release = (hash: string) => ({
      ...NO_CONTEXT,
      lastRelease: new Map([[sourced.report.file, hash]]),
    });
    expect(await outcomeOf('D-08', {}, release(textHashOf(sourced)))).toBe('pass');
    expect(await outcomeOf('D-08', { signed: '2023年1月13日' }, release(textHashOf(sourced)))).toBe('fail');
    expect(await outcomeOf('D-08')).toBe('not-applicable');
  });

  test('D-09: a year left out', async () => {
    const at = async (year: number) => {
      return { ...NO_CONTEXT, ownSeries: [await past({ year })] };
    };
    expect(await outcomeOf('D-09', {}, await at(2021))).toBe('pass');
    expect((await resultsOf('D-09', {}, await at(2019)))[0]).toMatchObject({
      outcome: 'fail',
      facts: { from: 2020, to: 2021 },
    });
  });

  test('D-10: markers left in the text', async () => {
    expect(await outcomeOf('D-10')).toBe('pass');
    const edit = (text: string) => text.replace('水情信息', '[bookmark: _GoBack]水情信息');
    expect((await resultsOf('D-10', { edit }))[0]?.texts).toEqual(['[bookmark: _GoBack]']);
  });
});
