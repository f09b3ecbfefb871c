import { describe, expect, it } from 'vitest';
import { figuresOf } from './prose.fixture.ts';

type Case = readonly [sentence: string, told: Record<string, string>];

/** Keys of tables 三 and 四 without request. and .total. */
function told(text: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(figuresOf(text)).map(([key, value]) => [key.replace(/^request\.|\.total$/g, ''), value]),
  );
}

const WIDER_DENIALS: readonly Case[] = [
  ['全年未收到依申请公开来信。', { received: '0' }],
  ['未收到和处理政府信息公开申请。', { received: '0' }],
  ['未收到政府公开信息的申请。', { received: '0' }],
  ['未收到公民、法人或其他组织的依申请公开诉求。', { received: '0' }],
  ['未收到个人、法人或者其他组织向本机关申请公开政府信息。', { received: '0' }],
  ['我局未收到公民依法提出的政府信息公开申请。', { received: '0' }],
  ['未收到依申请公开事项.', { received: '0' }],
];

const MIXED: readonly Case[] = [
  ['共收到政府信息公开申请57件（含上年结转1件），受理18件。', { 'carried-in': '1' }],
  ['受理政府信息公开申请86件，余8件转2023年度办理。', { received: '86', 'carried-out': '8' }],
  ['主动公开36件、依申请公开43件、不予公开3件。', {}],
  ['收到区政府转办的政府信息公开申请2件。', {}],
  ['全年依申请公开政府信息6条。', {}],
  ['《条例》施行以来累计收到政府信息公开申请136件。', {}],
  ['全年依申请公开信息0条。', { received: '0' }],
  ['收到依申请公开件27封。', { received: '27' }],
  ['全年受理依申请公开21件，尚未办结0件。', { received: '21' }],
  ['本年新收政府信息公开申请数量 1 0 0 0 0 0 1', {}],
  ['本年新收政府信息公开申请数量\n0', {}],
];

const NO_DISPUTES = { review: '0', 'litigation-direct': '0', 'litigation-after-review': '0' };
const DISPUTES_DENIED: readonly string[] = [
  '未发生针对青禾乡有关政府信息公开事务的行政复议案件、行政诉讼案件和举报申诉件。',
  '政府信息公开申请均按时办结，未引起行政复议和行政诉讼。',
  '未发生因政府信息公开申请办理导致行政复议、提起行政诉讼案件。',
  '没有收到涉政府信息公开的行政复议和行政诉讼。',
];

describe('requests told in other ways', () => {
  it.each([...WIDER_DENIALS, ...MIXED])('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('disputes denied in other ways', () => {
  it.each(DISPUTES_DENIED)('%s', (sentence) => {
    expect(told(sentence)).toMatchObject(NO_DISPUTES);
  });

  it('is not misled by a year told for comparison', () => {
    expect(told('收到2件政府信息公开申请，比2021年增加2件，未发生行政复议或行政诉讼情况。')).toEqual({
      received: '2',
      ...NO_DISPUTES,
    });
  });
});
