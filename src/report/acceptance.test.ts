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
