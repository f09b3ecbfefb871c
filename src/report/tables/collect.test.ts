import { describe, expect, it } from 'vitest';
import { figuresOf, madeDocument, reportOf, textDocument, wholeReport } from '../report.fixture.ts';
import { FIGURES, DISCLOSURE, REQUESTS, DISPUTES } from './printed.fixture.ts';

describe('local tables', () => {
  it('of channels and organisation give their figures, group rows none', () => {
    const report = reportOf(
      madeDocument([
        '青禾区水务局2020年政府信息公开工作年度报告',
        '一、总体情况',
        [
          ['统　计　指　标', '单位', '统计数'],
          ['（一）主动公开政府信息数\n（不同渠道和方式公开相同信息计1条）', '条', '174'],
          ['（二）通过不同渠道和方式公开政府信息的情况', '——', ''],
          ['1.政府公报公开政府信息数', '条', '0'],
          ['2.政府网站公开政府信息数', '条', '168'],
        ],
        '二、主动公开政府信息情况',
        [
          ['统计指标', '单位', '统计数'],
          ['4.政府信息公开专项经费（不包括公报费用）', '万元', '0.5'],
          ['兼职人员数', '人', ''],
        ],
      ]),
    );
    expect(figuresOf(report)).toEqual({
      'disclosure.total': 174,
      'channel.gazette': 0,
      'channel.website': 168,
      'organisation.budget': 0.5,
      'organisation.staff-part-time': 'blank',
    });
    expect(report.grids.map(({ template }) => template)).toEqual(['channels', 'organisation']);
  });

  it('that nobody knows are kept and listed, issue tables of the page are not', () => {
    const report = reportOf(
      madeDocument([
        [
          ['索引号', '12345', '发布日期', '2023-01-05'],
          ['发文机关', '青禾区水务局', '文号', '8'],
        ],
        ...wholeReport([DISCLOSURE, REQUESTS, DISPUTES]),
        [
          ['培训场次', '人数'],
          ['3', '120'],
        ],
      ]),
    );
    const unknown = report.grids.filter(({ template }) => template === 'unknown');
    expect(unknown).toHaveLength(1);
    expect(unknown[0]?.leftovers.map(({ text }) => text)).toEqual(['3', '120']);
    expect(figuresOf(report)).toEqual(FIGURES);
  });
});

describe('tables that are lost', () => {
  it('give nothing, not zeros', () => {
    const report = reportOf(
      textDocument(
        wholeReport(['', '', ''])
          .filter((line) => line !== '')
          .join('\n'),
      ),
    );
    expect(report.readings.filter(({ place }) => place === 'table')).toEqual([]);
    expect(report.form).toBeNull();
  });

  it('whose repeated lines were dropped give nothing', () => {
    const lines = [
      '规章',
      '0',
      '行政规范性文件',
      '第二十条第（五）项',
      '信息内容',
      '本年处理决定数量',
      '行政许可',
      '行政处罚',
    ];
    const header = ['第二十条第（一）项', '信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];
    const report = reportOf(textDocument(wholeReport([[...header, ...lines].join('\n'), '', '']).join('\n')));
    expect(report.readings.filter(({ place }) => place === 'table')).toEqual([]);
  });
});
