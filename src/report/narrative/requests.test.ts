import { describe, expect, it } from 'vitest';
import { claimsOf, figuresOf, narrativeOf } from './prose.fixture.ts';

type Case = readonly [sentence: string, told: Record<string, string>];

/** Keys of tables 三 and 四 without request. and .total. */
function told(text: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(figuresOf(text)).map(([key, value]) => [key.replace(/^request\.|\.total$/g, ''), value]),
  );
}

const RECEIVED: readonly Case[] = [
  ['全年收到政府信息公开申请12件。', { received: '12' }],
  ['本年新收政府信息公开申请12件。', { received: '12' }],
  ['共受理依申请公开12件。', { received: '12' }],
  ['全年收到12件政府信息公开申请。', { received: '12' }],
  ['依申请公开方面，全年共收到3件。', { received: '3' }],
  ['2022年，本年度共计收到一次公开申请。', { received: '1' }],
  ['共收到依申请公开两件。', { received: '2' }],
  ['收到政府信息公开申请十二件。', { received: '12' }],
  ['收到依申请公开12条。', { received: '12' }],
  ['收到公民、法人和其他组织提出的政府信息公开申请5件。', { received: '5' }],
  ['依申请公开0件。', { received: '0' }],
  ['政府信息公开申请数量为0。', { received: '0' }],
  ['共收到申请公开事项0项。', { received: '0' }],
  ['全年办理依申请公开件2件。', { received: '2' }],
  ['办理依申请公开5件，其中新收到政府信息公开申请3件。', { received: '3' }],
  ['收到政府信息公开申请30件，其中网上申请20件，信函申请10件。', { received: '30' }],
  ['2022年收到政府信息公开申请30件，2021年收到政府信息公开申请25件。', { received: '30' }],
];

const ZERO: readonly Case[] = [
  ['全年未收到政府信息公开申请。', { received: '0' }],
  ['我局没有收到公民、法人或者其他组织申请公开政府信息。', { received: '0' }],
  ['未接到信息公开申请。', { received: '0' }],
  ['全年无依申请公开事项。', { received: '0' }],
  ['本单位未发生依申请公开情况。', { received: '0' }],
  ['我乡未收到任何形式的信息公开申请。', { received: '0' }],
  ['没有公民、法人或其他组织向我局提出政府信息公开申请。', { received: '0' }],
  ['无人申请公开政府信息。', { received: '0' }],
  ['依申请公开零申请。', { received: '0' }],
  ['依申请公开：无。', { received: '0' }],
  ['未收到过信息公开申请。', { received: '0' }],
  ['未收到申请，也未办理申请。', { received: '0' }],
];

const CARRIED: readonly Case[] = [
  [
    '收到政府信息公开申请5件，上年结转2件，办结6件，结转下年度1件。',
    {
      received: '5',
      'carried-in': '2',
      processed: '6',
      'carried-out': '1',
    },
  ],
  ['新收政府信息公开申请数量0件，上年结转政府信息公开申请数量0件。', { received: '0', 'carried-in': '0' }],
  [
    '依申请公开本年度新收0件，去年旧存0件，结案0件，转下年存案0件。',
    {
      received: '0',
      'carried-in': '0',
      processed: '0',
      'carried-out': '0',
    },
  ],
  ['未收到政府信息公开申请，无2021年结转的信息公开申请。', { received: '0', 'carried-in': '0' }],
  ['收到政府信息公开申请3件，无结转下年度继续办理的申请。', { received: '3', 'carried-out': '0' }],
  ['收到政府信息公开申请3件，2021年结转政府信息公开申请1件。', { received: '3', 'carried-in': '1' }],
  ['收到政府信息公开申请3件，结转2023年1件。', { received: '3', 'carried-out': '1' }],
];

const OUTCOMES: readonly Case[] = [
  [
    '收到政府信息公开申请8件。其中，予以公开2件，部分公开3件，不予公开1件，本机关不掌握相关政府信息2件。',
    {
      received: '8',
      granted: '2',
      'granted-in-part': '3',
      'unavailable.not-held': '2',
    },
  ],
  ['收到政府信息公开申请8件，予以公开或部分公开5件。', { received: '8' }],
  [
    '收到政府信息公开申请8件，重复申请1件，属于国家秘密1件。',
    {
      received: '8',
      'not-processed.repeat': '1',
      'refused.state-secret': '1',
    },
  ],
];

const NOT_REQUESTS: readonly string[] = [
  '未收到关于土地征收类的政府信息公开申请。',
  '未收到涉及商业秘密的申请。',
  '如未收到申请，按规定处理。',
  '对未收到申请的部门予以通报。',
  '全年未收到行政许可申请。',
  '收到低保申请12件。',
  '受理各类咨询226件。',
  '依申请公开工作中，收到网民留言12件。',
  '收到群众来信5件。',
  '2021年未收到政府信息公开申请。',
  '2021年收到政府信息公开申请6件。',
  '全区各单位收到政府信息公开申请130件。',
  '申请量同比增长103%。',
  '在依申请公开方面，建立台账3份。',
  '依申请公开按时办结率100%。',
];

const DISPUTES: readonly Case[] = [
  [
    '因政府信息公开引起的行政复议0件，行政诉讼0件。',
    { review: '0', 'litigation-direct': '0', 'litigation-after-review': '0' },
  ],
  ['政府信息公开行政复议2件，行政诉讼1件。', { review: '2' }],
  [
    '未发生政府信息公开行政复议、行政诉讼情况。',
    { review: '0', 'litigation-direct': '0', 'litigation-after-review': '0' },
  ],
  [
    '无因政府信息公开引起的行政复议或诉讼。',
    { review: '0', 'litigation-direct': '0', 'litigation-after-review': '0' },
  ],
  [
    '未发生因政府信息公开申请行政复议、提起行政诉讼的情况。',
    { review: '0', 'litigation-direct': '0', 'litigation-after-review': '0' },
  ],
  ['因政府信息公开被申请行政复议3起。', { review: '3' }],
  ['信息公开类行政复议1起，正在办理中。', { review: '1' }],
  [
    '政府信息公开行政复议、行政诉讼均为0件。',
    { review: '0', 'litigation-direct': '0', 'litigation-after-review': '0' },
  ],
  ['政府信息公开行政复议案件未发生。', { review: '0' }],
  [
    '政府信息公开未经复议直接起诉2件，复议后起诉1件。',
    { 'litigation-direct': '2', 'litigation-after-review': '1' },
  ],
  ['政府信息公开行政复议、诉讼共5件。', {}],
  ['全年办理行政复议案件230件。', {}],
  ['全年行政复议案件230件。', {}],
  ['行政执法工作均无被申请行政复议和提起行政诉讼。', {}],
  ['未发生因行政处罚引起的行政复议。', {}],
  ['信息公开工作接受监督，出庭应诉行政诉讼12件。', {}],
];

describe('requests', () => {
  it.each([...RECEIVED, ...ZERO, ...CARRIED, ...OUTCOMES])('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });

  it.each(NOT_REQUESTS)('says nothing of requests: %s', (sentence) => {
    expect(told(sentence)).toEqual({});
  });

  it('gives a zero told in words the words as its digits', () => {
    const text = '2022年，我局未收到政府信息公开申请。';
    const [reading] = narrativeOf(text).readings;
    expect(reading?.value).toEqual({ kind: 'number', number: 0, digits: '未收到' });
    expect(text.slice(...(reading?.span ?? [0, 0]))).toBe('未收到');
  });

  it('tells the rules of groups of outcomes, of all being closed and of last year', () => {
    expect(claimsOf('收到政府信息公开申请12件，同比增长20%，不予公开3件，均已办结。')).toEqual([
      'figure request.received.total 12件',
      'figure request.refused 3件',
      'all-closed request.carried-out.total 0',
      'comparison request.received.total 20%',
    ]);
    expect(claimsOf('收到政府信息公开申请12件，其中自然人申请10件，法人或其他组织2件。')).toEqual([
      'figure request.received.total 12件',
      'figure request.received.natural-person 10件',
      'figure request.received.organisations 2件',
      'whole request.received.total 12件 = 10+2',
    ]);
    expect(claimsOf('2021年收到政府信息公开申请9件。')).toEqual(['figure request.received.total 9件']);
  });
});

describe('review and litigation', () => {
  it.each(DISPUTES)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });

  it('keeps lawsuits whose kind is not told as a claim without a key', () => {
    expect(claimsOf('政府信息公开行政诉讼2件。')).toEqual(['figure ? 2件']);
  });
});
