import { describe, expect, it } from 'vitest';
import { HEADINGS, recognised, reportOf, textDocument } from './report.fixture.ts';

const given = (...lines: string[]) => recognised(textDocument(lines.join('\n')));
const COMMON = ['一、总体情况', '良好。', '二、存在的主要问题及改进情况', '三、其他需要报告的事项', '无。'];

describe('another yearly report', () => {
  it.each([
    '青禾区水务局2022年法治政府建设年度报告',
    '青禾区2022年部门决算公开报告',
    '青禾集团2022年度企业社会责任报告',
  ])('%s is refused though its headings are alike', (title) => {
    expect(given(title, ...COMMON)).toBe('not-annual-report');
  });

  it('of part of the year, or a notice how to write one, is refused', () => {
    const notice = '关于做好2022年政府信息公开工作年度报告编制工作的通知';
    expect(given(notice, ...HEADINGS)).toBe('not-annual-report');
    expect(given('青禾区2022年政府信息公开工作报告（上半年）', ...HEADINGS)).toBe('not-annual-report');
  });
});

describe('a report under headings of its own', () => {
  const items = [
    '一、完成情况',
    '1、主动公开。公开信息8条。',
    '2、依申请公开。收到0件。',
    '3、收费及减免。没有。',
    '4、复议、诉讼。没有。',
    '二、存在的问题',
  ];

  it.each([
    ['根据条例要求，我乡做好公开工作，现将2020年政府信息公开工作报告如下：', 2020],
    ['本年度报告根据《条例》要求编制。报告中数据的统计期限自2016年1月1日起至2016年12月31日止。', 2016],
    ['现公布青禾乡2018年度政府信息公开年报。', 2018],
    ['青禾区水务局2012年政府信息公开工作年度报告', 2012],
  ])('is taken where it says what it is: %s', (first, year) => {
    expect(reportOf(textDocument([first, ...items].join('\n'))).year).toBe(year);
  });

  it.each([
    '现将2022年上半年政府信息公开工作报告如下：',
    '现将2022年政务公开工作总结如下：',
    '青禾区水务局2022年政府信息公开工作总结',
    '《青禾区2022年政府信息公开工作年度报告》解读',
    '青禾区2022年政府信息公开指南',
    '青禾区2022年政府信息公开工作报告制度',
    '青禾区召开2022年政府信息公开工作年度报告编制部署会',
  ])('is not what another text is: %s', (first) => {
    expect(given(first, ...items)).toBe('not-annual-report');
  });
});

describe('the beginning of a report, cut off after its first heading', () => {
  const rest = ['一、总体情况', '2023年，青禾区水务局认真贯彻落实条例，主动公开政府信息12条。'];

  it.each([
    ['2023年青禾区水务局政府信息公开工作年度报告'],
    ['依据《中华人民共和国政府信息公开条例》第五十条之规定，制作本报告。'],
    ['根据《中华人民共和国政府信息公开条例》，特向社会公布青禾区水务局2023年度报告。'],
    ['根据《条例》规定，现公布青禾区2023年政府信息公开工作年度报告。'],
    ['根据区政府文件要求编制。本报告涉及政府信息公开情况，统计时间为2023年1月1日至2023年12月31日。'],
    ['本年度报告由青禾区水务局编制，统计期限自2023年1月1日起至2023年12月31日止。'],
  ])('is taken: %s', (first) => {
    expect(reportOf(textDocument([first, ...rest].join('\n'))).year).toBe(2023);
  });

  it.each([
    '根据《中华人民共和国政府信息公开条例》，现将2023年度报告发布情况通报如下：',
    '关于做好2023年政府信息公开工作年度报告编制工作的通知',
    '2023年青禾区水务局法治政府建设年度报告',
    '各单位根据《中华人民共和国政府信息公开条例》公开政府信息。',
    '2023年，全区各单位按时公布政府信息公开工作年度报告。',
  ])('is not what else has such a heading: %s', (first) => {
    expect(given(first, ...rest)).toBe('not-annual-report');
  });

  it('is taken where it says what it is below that heading', () => {
    const below = '现向社会公布青禾区2023年政府信息公开工作年度报告。我区收到申请3件。';
    expect(reportOf(textDocument(['一、总体情况', below].join('\n'))).year).toBe(2023);
  });

  it('is no report where there is a title and nothing below it', () => {
    expect(given('2023年青禾区水务局政府信息公开工作年度报告', '发布时间：2024-01-12', '附件下载')).toBe(
      'not-annual-report',
    );
  });
});

describe('figures that look like a statutory table', () => {
  it('in a sentence that counts outcomes make no report', () => {
    const counted =
      '2022年，全区各部门共答复申请88件。其中，予以公开40件，占45%；部分公开6，占7%；不予公开9件；无法提供的10件；其他处理23件。';
    expect(given('一、收到申请情况', counted, '二、申请答复情况', counted)).toBe('not-annual-report');
  });

  it('in a notice that asks for reports, or in a report on a quarter, make no annual report', () => {
    const table = [
      '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
      '规章\t1\t2\t3',
      '行政规范性文件\t1\t2\t3',
    ];
    expect(given('关于做好2022年政府信息公开工作年度报告统计报送工作的通知', ...table)).toBe(
      'not-annual-report',
    );
    expect(given('青禾区2022年第一季度政府信息公开工作报告', HEADINGS[1] ?? '', ...table)).toBe(
      'not-annual-report',
    );
  });
});

describe('an annual report', () => {
  it.each([
    '青禾区水务局关于印发2022年政府信息公开工作年度报告的通知',
    '青禾区水务局2022年政府信息公开工作年度报告（含自查情况）',
  ])('%s is taken', (title) => {
    expect(reportOf(textDocument([title, ...HEADINGS].join('\n')))).toMatchObject({
      authorityName: '青禾区水务局',
      year: 2022,
    });
  });

  it.each([
    ['青禾区人民政府办公室关于公布\n青禾区2022年政府信息公开工作年度报告的通知'],
    ['教育委员会办公室关于2022年青禾区教育委员会政府信息公开工作年度报告的公告'],
    ['- 政策解读\n- 信息公开指南\n本报告根据条例编制，青禾区水务局2022年工作如下。'],
  ])('is taken though a notice carries it or columns of the site stand above it: %s', (top) => {
    expect(reportOf(textDocument([top, ...HEADINGS].join('\n'))).year).toBe(2022);
  });

  it('is taken by its subject where no title and no part of its own is left', () => {
    const opening = '2022年，青禾区水务局做好政府信息公开工作，报告如下。';
    expect(reportOf(textDocument([opening, ...COMMON].join('\n'))).year).toBe(2022);
  });

  it('is taken though it is one line without a table', () => {
    const parts = HEADINGS.map((heading) => `${heading} 2022年无。`);
    const line = ['青禾区水务局2022年政府信息公开工作年度报告', ...parts, '青禾区水务局 2023年1月4日'].join(
      ' ',
    );
    const report = reportOf(textDocument(line));
    expect(report).toMatchObject({ authorityName: '青禾区水务局', year: 2022, issued: '2023-01-04' });
    expect(report.sections).toHaveLength(6);
  });
});
