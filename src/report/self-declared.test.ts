import { describe, expect, it } from 'vitest';
import { recognised, reportOf, textDocument } from './report.fixture.ts';

const PARTS =
  '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项';
const PERIOD = '统计期限为2022年1月1日至2022年12月31日。';
const FIGURES = '一、总体情况 (一)加强领导。全年主动公开政府信息413条，其中网站公开90条，';

describe('a text without title and headings, cut off', () => {
  it.each([
    `现发布《青禾县石桥乡2022年政府信息公开工作年度报告》。本报告由${PARTS}六部分组成。${PERIOD}${FIGURES}`,
    `根据条例，现向社会公布青禾县石桥乡2022年政府信息公开年报。${PERIOD}${FIGURES}`,
    `根据《条例》，本年度报告全文包括${PARTS}。青禾县石桥乡2022年${FIGURES}`,
    `青禾县石桥乡编制。本年报${PERIOD}2022年，收到政府信息公开申请3件。`,
  ])('is a report where it names itself, says what it holds and counts: %s', (text) => {
    expect(reportOf(textDocument(text)).year).toBe(2022);
  });

  it.each([
    `各单位要按时编制2022年年度报告，内容包括${PARTS}。${PERIOD}去年全区主动公开政府信息413条。`,
    `《青禾乡2022年政府信息公开工作年度报告》已发布，现就年报进行如下解读。本年报包括${PARTS}。${FIGURES}`,
    `本报告由${PARTS}组成。${PERIOD}`,
    `XX单位编制。本报告由${PARTS}组成。${PERIOD}${FIGURES}`,
    `现公布青禾县石桥乡2022年法治政府建设年度报告。${PERIOD}${FIGURES}`,
  ])('is none where it speaks of other reports, counts nothing or is a model: %s', (text) => {
    expect(recognised(textDocument(text))).toBe('not-annual-report');
  });
});

describe('a report of which only table 二 is left', () => {
  it('is taken by its rows that hold figures', () => {
    const rows = [
      '第二十条第（一）项',
      '信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量',
      '规章 | 0 | 0 | 0',
      '规范性文件 | 3 | 3 | 17',
      '第二十条第（五）项',
      '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量',
      '行政许可 | 6 | 2 | 81',
      '其他对外管理服务事项 | 9 | 0 | 44',
      '第二十条第（八）项',
      '信息内容 | 上一年项目数量 | 本年增/减 |',
    ];
    const opening = '根据通知要求，现将我局2020年度政府信息公开情况报告如下。';
    const report = reportOf(textDocument([opening, ...rows].join('\n')));
    expect(report.readings.find(({ key }) => key === 'licence.decisions')?.value).toMatchObject({
      number: 81,
    });
  });
});

describe('a text under its full title without the usual headings', () => {
  const count = '一年来，我街道共主动公开信息58条。';
  it.each([
    ['2016年度石桥街道政府信息公开工作年度报告', `一、基本概况\n2016年，我街道制定了制度。\n${count}`],
    ['青禾乡2010年政府信息公开报告', '由1人专门负责。\n全乡累计主动公开政府信息65条。'],
    ['青禾区体育局2013年政府信息公开年报', '2013年没有新的制度。收到公开申请4件，均已答复。'],
  ])('is a report where it counts: %s', (title, body) => {
    expect(recognised(textDocument(`${title}\n${body}`))).toMatchObject({ form: null });
  });

  it.each([
    ['青禾区发布2016年政府信息公开工作年度报告', count],
    ['2016年石桥街道政府信息公开工作年度报告', '青禾乡报告\n白浪乡报告\n2017年1月3日'],
    ['石桥街道2016年信息公开工作总结', count],
    ['石桥街道2016年上半年政府信息公开工作报告', count],
    ['石桥街道政府信息公开工作年度报告', count],
  ])('is none where it counts nothing or is something else: %s', (title, body) => {
    expect(recognised(textDocument(`${title}\n${body}`))).toBe('not-annual-report');
  });
});

it('a slip in the words of the title does not hide it', () => {
  const lines = ['青禾区文物局2022年政府信息公开工作度报告', '一、总体情况', '2022年公开政府信息52条。'];
  expect(reportOf(textDocument(lines.join('\n')))).toMatchObject({
    authorityName: '青禾区文物局',
    year: 2022,
  });
});
