import { describe, expect, test } from 'vitest';
import { registerOf, type Authority } from '../../catalogue/authorities.ts';
import { checkReport } from '../check.ts';
import type { CheckContext } from '../context.ts';
import type { SourcedReport } from '../../report/report.ts';
import { pastReportOf } from '../past-report.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { invented, outcomeOf } from '../invented.fixture.ts';
import type { Draft } from '../invented-text.fixture.ts';
import { sketchOf, similarity } from './sketch.ts';

const organ = (id: string, name: string, more: Partial<Authority> = {}): Authority => ({
  id,
  name,
  also: [],
  label: name,
  en: id,
  level: 'county',
  kind: 'bureau',
  district: '青禾区',
  city: '青禾市',
  parent: null,
  successor: null,
  ...more,
});

const NAMES = ['水务', '住房保障', '农业农村', '文化', '民政', '财政', '审计', '统计', '林业', '商务'].map(
  (word) => `青禾市青禾区${word}局`,
);
const REGISTER = registerOf(NAMES.map((name, index) => organ(`bureau-${String(index)}`, name)));

/** A report of the organ at `index` of the register. */
async function of(index: number, draft: Draft = {}): Promise<SourcedReport> {
  const sourced = await invented({ name: NAMES[index] ?? '', ...draft }, `${String(index)}.txt`);
  return {
    ...sourced,
    report: { ...sourced.report, id: `bureau-${String(index)}-2022`, authority: `bureau-${String(index)}` },
  };
}

async function among(reports: readonly SourcedReport[], rule: string, extra: Partial<CheckContext> = {}) {
  const [first] = reports;
  if (!first) throw new Error('no report');
  const context = {
    ownSeries: [],
    sameYear: reports.slice(1).map(({ report }) => pastReportOf(report)),
    register: REGISTER,
    ...extra,
  };
  return checkReport(first, { fingerprints: fingerprintsOf(reports, REGISTER), ...context }).filter(
    (result) => result.rule === rule,
  );
}

const TEXT_A =
  '库区巡查记录由人工转录，转录周期为半个月，居民查询水位时常遇到旧数据；灌溉分水公告的版式不统一，移动端阅读困难；乡镇供水改造的进度说明缺少图示，咨询电话占线时间偏长，夜间热线由总值班室代接后次日回访。';
const TEXT_B =
  '小流域断面监测点搬迁以后，旧坐标仍留在公开目录里，需要重新核对；河长公示牌的联系方式更新滞后，抽查时发现三块牌面与目录不同；纸质档案移交的时间表没有及时告知申请人，窗口反复解释，占用了咨询时段。';

/** Figures unlike those of every other invented report. */
const OWN_FIGURES = Object.fromEntries(
  [
    'licence.decisions',
    'penalty.decisions',
    'coercion.decisions',
    'fee.amount',
    'normative-document.in-force',
  ].map((key, index) => [key, 700 + index]),
);

/** Ten figures of ten or more. */
const LARGE = Object.fromEntries(
  ['natural-person', 'business', 'total'].flatMap((applicant, index) =>
    ['received', 'granted', 'processed'].map((row) => [`request.${row}.${applicant}`, 30 + index]),
  ),
);

describe('between organs of one year', () => {
  test('H-03: a part like another organ’s', async () => {
    const like = await among([await of(0, { problems: TEXT_A }), await of(1, { problems: TEXT_A })], 'H-03');
    expect(like).toMatchObject([
      { outcome: 'fail', severity: 'note', facts: { name: NAMES[1], percent: 100 } },
    ]);
    const unlike = await among(
      [await of(0, { problems: TEXT_A }), await of(1, { problems: TEXT_B })],
      'H-03',
    );
    expect(unlike).toMatchObject([{ outcome: 'pass' }]);
    expect(await among([await of(0), await of(1)], 'H-03')).toMatchObject([{ outcome: 'not-applicable' }]);
    expect(await outcomeOf('H-03')).toBe('undecidable');
  });

  test('H-04: nine tenths of the figures like another organ’s, ten of them of ten or more', async () => {
    const [mine, theirs] = [await of(0, { cells: LARGE }), await of(1, { cells: LARGE })];
    expect(await among([mine, theirs], 'H-04')).toMatchObject([
      { outcome: 'fail', severity: 'note', facts: { name: NAMES[1] } },
    ]);
    const other = await of(1, { cells: { ...LARGE, ...OWN_FIGURES } });
    expect(await among([mine, other], 'H-04')).toMatchObject([{ outcome: 'pass' }]);
    // All equal, and nearly all of them small.
    expect(await among([await of(0), await of(1)], 'H-04')).toMatchObject([
      { outcome: 'not-applicable', facts: { reason: 'too-small' } },
    ]);
    expect(await outcomeOf('H-04')).toBe('undecidable');
  });

  test('H-05 and H-06: zero or blank where peers have figures', async () => {
    const peers = await Promise.all(NAMES.slice(1).map((_, index) => of(index + 1)));
    const zero = await of(0, { cells: { 'licence.decisions': 0 } });
    expect(await among([zero, ...peers], 'H-05')).toMatchObject([
      { outcome: 'fail', facts: { about: 'licence.decisions', figure: 0, median: 120, peers: 9 } },
    ]);
    expect(await among([await of(0), ...peers], 'H-05')).toMatchObject([{ outcome: 'pass' }]);
    const blank = await of(0, { cells: { 'penalty.decisions': '' } });
    expect(await among([blank, ...peers], 'H-06')).toMatchObject([
      { outcome: 'fail', facts: { about: 'penalty.decisions', given: 9, peers: 9 } },
    ]);
    expect(await among([await of(0), ...peers], 'H-06')).toMatchObject([{ outcome: 'pass' }]);
    expect(await among([zero, ...peers.slice(0, 5)], 'H-05')).toMatchObject([{ outcome: 'undecidable' }]);
    const kindless = registerOf(REGISTER.authorities.map((entry) => ({ ...entry, kind: '' })));
    const all = [zero, ...peers];
    const unlike = { register: kindless, fingerprints: fingerprintsOf(all, kindless) };
    expect(await among(all, 'H-05', unlike)).toMatchObject([{ outcome: 'undecidable' }]);
  });

  test('H-01 and H-02: a summary and the organs below it', async () => {
    const register = registerOf(
      REGISTER.authorities.map((entry, index) =>
        index === 1 || index === 2 ? { ...entry, parent: 'bureau-0' } : entry,
      ),
    );
    const summary = (received: number, licences: number) =>
      of(0, {
        overview: '本报告为汇总数据，含下属单位。主动公开政府信息86条。',
        cells: { 'request.received.total': received, 'licence.decisions': licences },
      });
    const below = [await of(1), await of(2)];
    const extra = { register };
    expect(await among([await of(0), ...below], 'H-01', extra)).toMatchObject([
      { outcome: 'not-applicable' },
    ]);
    expect(await among([await summary(20, 400), below[0] ?? (await of(1))], 'H-01', extra)).toMatchObject([
      { outcome: 'undecidable', facts: { reason: 'children-missing', children: 2, present: 1 } },
    ]);
    // The organ's own table stands beside the summary; here both are read from the same cells.
    const withOwn = async (received: number): Promise<SourcedReport> => {
      const sourced = await summary(received, 400);
      const requests = sourced.report.grids.find(({ template }) => template === 'requests');
      if (!requests) throw new Error('no table');
      const grids = [...sourced.report.grids, { ...requests, secondary: true }];
      return { ...sourced, report: { ...sourced.report, grids } };
    };
    expect(await among([await withOwn(20), ...below], 'H-01', extra)).toMatchObject([
      { outcome: 'fail', facts: { left: '20', right: '20 + 9 + 9' } },
    ]);
    const nothing = { cells: { 'request.received.total': 0 } };
    const idle = [await of(1, nothing), await of(2, nothing)];
    expect(await among([await withOwn(20), ...idle], 'H-01', extra)).toMatchObject([{ outcome: 'pass' }]);
    expect(await among([await summary(20, 400), ...below], 'H-02', extra)).toMatchObject([
      { outcome: 'pass' },
    ]);
    expect(await among([await summary(20, 100), ...below], 'H-02', extra)).toMatchObject([
      { outcome: 'fail', facts: { about: 'licence.decisions', figure: 100, other: 120 } },
      { outcome: 'fail', facts: { about: 'licence.decisions' } },
    ]);
  });

  test('fingerprints of many reports with common figures do not make every report a candidate', async () => {
    const base = await of(0);
    const many = Array.from({ length: 300 }, (_, index): SourcedReport => ({
      ...base,
      report: { ...base.report, id: `other-${String(index)}`, authority: `other-${String(index)}` },
    }));
    const prints = fingerprintsOf(many);
    const print = prints.of({ id: 'other-0' });
    expect(print && prints.candidates(print)).toEqual([]);
  });
});

describe('sketches', () => {
  test('tell equal texts from unlike ones, and estimate what lies between', () => {
    expect(similarity(sketchOf(TEXT_A), sketchOf(TEXT_A))).toBe(1);
    expect(similarity(sketchOf(TEXT_A), sketchOf(TEXT_B))).toBeLessThan(0.1);
    const half = similarity(sketchOf(TEXT_A + TEXT_B), sketchOf(TEXT_A));
    expect(half).toBeGreaterThan(0.3);
    expect(half).toBeLessThan(0.7);
    expect(similarity(sketchOf(''), sketchOf(''))).toBe(0);
  });
});
