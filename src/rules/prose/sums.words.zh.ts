import type { WordsOf } from '../rule-words.ts';
import type { PROSE_SUM_RULES } from './sums.ts';

/** What the rules of `sums.ts` are called and say. */
export const words = {
  'P-11': {
    name: '渠道下界',
    formula: '每个渠道的公开数 ≤ 主动公开总数（同一信息在几个渠道只计一条）',
    mayBe: '总数可能只指网站，或渠道另含转发、回应等内容。',
  },
  'P-12': {
    name: '渠道上界',
    formula: '主动公开总数 ≤ 各渠道之和（渠道列举完整时）；不要求相等',
    mayBe: '可能有没有列出的渠道。',
  },
  'P-13': {
    name: '其中之和',
    formula: '列举穷尽（分别为、其中…和…）时总数 = 各项之和，否则总数 ≥ 各项之和',
    mayBe: '类别之间可能重叠。',
  },
  'P-14': {
    name: '否定句',
    formula: '“未收到申请”“无结转”“未发生复议诉讼”时，表中相应各数为 0',
    mayBe: '句子可能只说某一类申请。',
    fails: '正文说没有“{about}”，表中为 {table}。',
    passes: '正文说没有“{about}”，表中也为 0。',
  },
  'P-15': {
    name: '全部办结',
    formula: '“全部办结”时，结转下年度为 0',
    mayBe: '“全部按期”可能只指已到期的申请。',
    fails: '正文说全部办结，表中结转下年度 {table} 件。',
    passes: '正文说全部办结，表中结转下年度也为 0。',
  },
  'P-25': {
    name: '公开总数重述',
    formula: '主动公开总数前后相同',
    mayBe: '几处的统计范围可能不同。',
    fails: '主动公开总数前后出现不同的数：{figures}。',
    passes: '主动公开总数讲到 {mentions} 次，都是 {figures}。',
  },
} satisfies WordsOf<typeof PROSE_SUM_RULES>;
