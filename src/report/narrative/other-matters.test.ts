import { describe, expect, it } from 'vitest';
import { claimsOf, figuresOf, narrativeOf } from './prose.fixture.ts';

type Case = readonly [sentence: string, amount: string | undefined];

const FEES: readonly Case[] = [
  ['本年度未收取信息处理费。', '0'],
  ['2022年度本机关没有产生信息处理费。', '0'],
  ['本年度本单位无收取政府信息公开信息处理费的情况。', '0'],
  ['未对申请人收取信息处理费。', '0'],
  ['全年未发出收费通知，信息处理费0元。', '0'],
  ['故未产生任何有关政府信息公开信息处理事项及费用。', '0'],
  ['收取信息处理费共计120元。', '120'],
  ['本年度收取信息处理费1.5万元。', '15000'],
  ['信息处理费收取情况：收取0元。', '0'],
  ['依申请公开政府信息未收取任何费用。', '0'],
  ['本年度不存在收取信息处理费的情况。', '0'],
  ['未发生因信息公开申请收费的情况。', '0'],
  ['本年度未向申请人收取信息处理费，行政事业性收费26万元。', '0'],
  ['2021年收取信息处理费200元，2022年未收取。', '0'],
  ['通知收取信息处理费1260元，实际收取信息处理费1060元。', '1060'],
  ['信息处理费收取情况：无。', '0'],
  ['依申请提供政府信息未收取任何费用。', '0'],
  ['本年度收取信息处理费零元。', '0'],
  ['无。', undefined],
  ['无其他需要报告的事项。', undefined],
  ['依法收取信息处理费。', undefined],
  ['严格执行《政府信息公开信息处理费管理办法》。', undefined],
  ['未收取检索费、复制费、邮寄费等依申请公开费用。', undefined],
  ['行政事业性收费26.8万元。', undefined],
  ['没有收到政府信息公开申请，严格执行信息处理费管理办法。', undefined],
];

describe('the processing fee', () => {
  it.each(FEES)('%s', (sentence, amount) => {
    expect(figuresOf(sentence)['processing-fee.amount']).toBe(amount);
  });

  it('points at the words of denial', () => {
    const text = '也未对申请人收取信息处理费。';
    const [reading] = narrativeOf(text).readings;
    expect(text.slice(...(reading?.span ?? [0, 0]))).toBe('未对申请人收取');
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
