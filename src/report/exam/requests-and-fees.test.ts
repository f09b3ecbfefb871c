import { describe, expect, it } from 'vitest';
import { examined, plainReport, told } from './examined.fixture.ts';

type Case = readonly [sentence: string, figures: Record<string, string>];

async function requested(text: string): Promise<Record<string, string>> {
  const figures = told(await examined(plainReport({ overview: `（二）依申请公开。${text}` })));
  const kept = Object.entries(figures).filter(([key]) => key.startsWith('request.'));
  return Object.fromEntries(kept.map(([key, value]) => [key.replace(/^request\.|\.total$/g, ''), value]));
}

async function charged(other: string): Promise<string | undefined> {
  return told(await examined(plainReport({ other })))['processing-fee.amount'];
}

const RECEIVED: readonly Case[] = [
  ['共收到政府信息公开申请18件，其中网上申请10件、信函申请6件、当面申请2件。', { received: '18' }],
  [
    '新收政府信息公开申请15件，上年结转2件，办结16件，其中予以公开9件、部分公开3件，结转下年度1件。',
    {
      received: '15',
      'carried-in': '2',
      processed: '16',
      granted: '9',
      'granted-in-part': '3',
      'carried-out': '1',
    },
  ],
  ['全年收到政府信息公开申请三件，均已按期答复。', { received: '3' }],
  ['收到政府信息公开申请7件，同比增加40%，去年为5件。', { received: '7' }],
  ['共收到申请40件，较上年36件增长11.1%，答复率100%。', { received: '40' }],
  ['共有5人向我局提出政府信息公开申请6件。', { received: '6' }],
  ['收到政府信息公开申请11件，其中撤回2件，答复9件。', { received: '11' }],
  ['收到申请2件。因行政处罚被提起行政诉讼3件。', { received: '2' }],
  ['共受理依申请公开两件。', { received: '2' }],
];

const ZERO: readonly string[] = [
  '本年度无依申请公开事项。',
  '本年度无政府信息公开申请。',
  '2022年收到申请5件，2023年未收到政府信息公开申请。',
  '受理公开咨询23次，收到政府信息公开申请0件。',
  '收到群众来信8封，信访件3件，未收到政府信息公开申请。',
  '我局没有接到公民、法人和其他组织的信息公开申请。',
  '本年度依申请公开为零。',
];

const SILENT: readonly string[] = [
  '未收到涉及水费的政府信息公开申请。',
  '依申请公开渠道畅通，受理点3个，工作人员2名。',
  '办理时限为20个工作日，延期不超过20个工作日。',
];

const FEES: readonly (readonly [sentence: string, yuan: string])[] = [
  ['2023年度，我局未收取信息处理费。', '0'],
  ['本年度发出收费通知0件，信息处理费总金额0元，实际收取0元。', '0'],
  ['按照《政府信息公开信息处理费管理办法》，2023年共收取信息处理费380元。', '380'],
  ['信息处理费收取情况：2023年没有产生信息处理费。', '0'],
  ['收取信息处理费0.12万元。', '1200'],
  ['不存在收取信息处理费的情况。', '0'],
  ['有1件申请因超出数量按规定收取信息处理费，金额为人民币560.00元。', '560'],
];

describe('requests and fees in whole files', () => {
  it.each(RECEIVED)('reads requests told in prose: %s', async (text, figures) => {
    expect(await requested(text)).toEqual(figures);
  });
  it.each(ZERO)('reads a zero told in words: %s', async (text) => {
    expect((await requested(text))['received']).toBe('0');
  });
  it.each(SILENT)('takes no zero and no figure from words about something else: %s', async (text) => {
    expect(await requested(text)).toEqual({});
  });
  it.each(FEES)('reads the processing fee: %s', async (text, yuan) => {
    expect(await charged(text)).toBe(yuan);
  });
  it.each(['无。', '我局严格按照《政府信息公开信息处理费管理办法》执行。'])(
    'takes no fee from a text that tells none: %s',
    async (text) => {
      expect(await charged(text)).toBeUndefined();
    },
  );
});
