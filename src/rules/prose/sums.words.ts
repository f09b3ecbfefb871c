import type { RuleText } from '../rule-text.ts';

/** What the rules of `sums.ts` are called and say. */
export const PROSE_SUM_TEXTS = {
  'P-11': {
    group: 'P',
    severity: 'warning',
    arithmetic: true,
    zh: {
      name: '渠道下界',
      formula: '每个渠道的公开数 ≤ 主动公开总数（同一信息在几个渠道只计一条）',
      mayBe: '总数可能只指网站，或渠道另含转发、回应等内容。',
    },
    en: {
      name: 'Channel, at most the total',
      formula:
        'Items on each channel ≤ items disclosed in total, which counts one item on several channels once',
      mayBe: 'The total may mean the website only, or the channel count reposts and answers.',
    },
  },
  'P-12': {
    group: 'P',
    severity: 'note',
    zh: {
      name: '渠道上界',
      formula: '主动公开总数 ≤ 各渠道之和（渠道列举完整时）；不要求相等',
      mayBe: '可能有没有列出的渠道。',
    },
    en: {
      name: 'Total, at most the channels',
      formula:
        'Items in total ≤ all channels together, where the list looks complete; equality is never asked',
      mayBe: 'There may be channels that were not listed.',
    },
  },
  'P-13': {
    group: 'P',
    severity: 'warning',
    arithmetic: true,
    zh: {
      name: '其中之和',
      formula: '列举穷尽（分别为、其中…和…）时总数 = 各项之和，否则总数 ≥ 各项之和',
      mayBe: '类别之间可能重叠。',
    },
    en: {
      name: 'Parts of a whole',
      formula: 'Where the wording lists all parts, whole = sum of parts; otherwise whole ≥ sum of parts',
      mayBe: 'Categories may overlap.',
    },
  },
  'P-14': {
    group: 'P',
    severity: 'warning',
    zh: {
      name: '否定句',
      formula: '“未收到申请”“无结转”“未发生复议诉讼”时，表中相应各数为 0',
      mayBe: '句子可能只说某一类申请。',
      fails: '正文说没有“{about}”，表中为 {table}。',
      passes: '正文说没有“{about}”，表中也为 0。',
    },
    en: {
      name: 'None in the prose, none in the table',
      formula: 'Where the prose says none was received, carried over or disputed, the table says 0',
      mayBe: 'The sentence may speak of one kind of request only.',
      fails: 'The prose denies “{about}”; the table has {table}.',
      passes: 'The prose denies “{about}”, and the table has 0.',
    },
  },
  'P-15': {
    group: 'P',
    severity: 'warning',
    zh: {
      name: '全部办结',
      formula: '“全部办结”时，结转下年度为 0',
      mayBe: '“全部按期”可能只指已到期的申请。',
      fails: '正文说全部办结，表中结转下年度 {table} 件。',
      passes: '正文说全部办结，表中结转下年度也为 0。',
    },
    en: {
      name: 'All closed, none carried over',
      formula: 'Where all are said to be closed, none is carried over',
      mayBe: '“All in time” may mean those due.',
      fails: 'The prose says all were closed; the table carries {table} over.',
      passes: 'The prose says all were closed, and the table carries none over.',
    },
  },
  'P-25': {
    group: 'P',
    severity: 'warning',
    zh: {
      name: '公开总数重述',
      formula: '主动公开总数前后相同',
      mayBe: '几处的统计范围可能不同。',
      fails: '主动公开总数前后出现不同的数：{figures}。',
      passes: '主动公开总数讲到 {mentions} 次，都是 {figures}。',
    },
    en: {
      name: 'Disclosure total, told in several places',
      formula: 'The disclosure total is the same wherever it is told',
      mayBe: 'The places may differ in scope.',
      fails: 'The disclosure total is told with different figures: {figures}.',
      passes: 'The disclosure total reads {figures} wherever it is told (mentions: {mentions}).',
    },
  },
} satisfies Readonly<Record<string, RuleText>>;
