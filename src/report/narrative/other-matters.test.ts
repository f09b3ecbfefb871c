import { describe, expect, it } from 'vitest';
import { claimsOf, narrativeOf } from './prose.fixture.ts';

describe('the processing fee', () => {
  it('points at the words of denial', () => {
    const text = '也未对申请人收取信息处理费。';
    const [reading] = narrativeOf(text).readings;
    expect(text.slice(...(reading?.span ?? [0, 0]))).toBe('未对申请人收取');
  });
});

describe('review and litigation', () => {
  it('keeps lawsuits whose kind is not told as a claim without a key', () => {
    expect(claimsOf('政府信息公开行政诉讼2件。')).toEqual(['figure ? 2件']);
  });
});

describe('claims for the rules', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      '全年作出行政许可决定600件，行政处罚决定9件。',
      ['figure licence.decisions 600件', 'figure penalty.decisions 9件'],
    ],
    [
      '制发行政规范性文件3件，废止规范性文件2件。',
      ['figure normative-document.issued 3件', 'figure normative-document.repealed 2件'],
    ],
    ['行政事业性收费268150元。', ['figure fee.amount 26.815万元']],
    ['公示行政处罚决定信息12条。', []],
    [
      '主动公开政府信息300条，其中网站200条和微信100条。',
      ['figure disclosure.total 300条', 'whole disclosure.total 300条 = 200+100 all'],
    ],
    [
      '主动公开政府信息28条（甲类20条（领导10条、职能10条）、乙类8条）。',
      ['figure disclosure.total 28条', 'whole disclosure.total 28条 = 20+8', 'whole ? 20条 = 10+10'],
    ],
    [
      '主动公开政府信息300条，较上年减少20条。',
      ['figure disclosure.total 300条', 'comparison disclosure.total -20条'],
    ],
    ['2021年主动公开政府信息280条。', ['figure disclosure.total 280条']],
    ['全区各单位收到政府信息公开申请130件。', ['figure request.received.total 130件 area']],
  ])('%s', (sentence, expected) => {
    expect(claimsOf(sentence)).toEqual(expected);
  });

  it('finds the parts of a channel listed under its label', () => {
    const text =
      '通过政府信息公开平台公开信息28条，部门网站公开信息9条。具体如下：\n1.政府信息公开平台：通知20条（甲12条、乙8条）、其他8条。\n\n2.部门网站：动态5条、简讯4条。';
    expect(claimsOf(text).filter((claim) => claim.startsWith('whole channel'))).toEqual([
      'whole channel.platform 28条 = 20+8 all',
      'whole channel.website 9条 = 5+4',
    ]);
  });
});
