import type { RuleText } from '../rule-text.ts';

/** What the rules of `years.ts` are called and say. */
export const PROSE_YEAR_TEXTS = {
  'P-16': {
    group: 'P',
    severity: 'warning',
    zh: {
      name: '同比说法',
      formula: '正文的增减百分比或差额 = 两年报告算出的值（容许末位半个单位）',
      mayBe: '上年数可能修订过，基数也可能不同。',
      fails: '正文说“{about}”变化 {prose}{unit}；按上年 {lastYear}、本年 {figure} 计算为 {value}{unit}。',
      passes: '正文说“{about}”变化 {prose}{unit}，与上年 {lastYear}、本年 {figure} 相符。',
    },
    en: {
      name: 'Change on last year, as stated and as computed',
      formula: 'The change stated = the change computed from both reports, within half of the last digit',
      mayBe: 'Last year’s figure may be revised, or the base differ.',
      fails:
        'The prose gives a change of {prose}{unit} for “{about}”; from {lastYear} to {figure} it is {value}{unit}.',
      passes: 'The prose gives a change of {prose}{unit} for “{about}”, as do {lastYear} and {figure}.',
    },
  },
  'P-17': {
    group: 'P',
    severity: 'warning',
    zh: {
      name: '引用上年数',
      formula: '正文引用的上年数 = 上年报告的数',
      mayBe: '上年数可能修订过。',
      fails: '正文引用 {year} 年的“{about}”为 {prose}，该年报告为 {lastYear}。',
      passes: '正文引用 {year} 年的“{about}”{prose}，与该年报告相同。',
    },
    en: {
      name: 'Last year’s figure quoted',
      formula: 'A figure quoted for last year = the figure of last year’s report',
      mayBe: 'It may have been revised.',
      fails: 'The prose quotes {prose} for “{about}” in {year}; that year’s report has {lastYear}.',
      passes: 'The prose quotes {prose} for “{about}” in {year}, as that year’s report has it.',
    },
  },
  'P-18': {
    group: 'P',
    severity: 'warning',
    zh: {
      name: '正文年份',
      formula: '总体情况里“截至某年底”和讲到数字的年份 = 报告年度',
      mayBe: '可能在讲计划或历史；第五部分常展望下一年，不在此列。',
      fails: '报告年度是 {year}，正文此处写的是 {told} 年（共 {places} 处）。',
      passes: '正文讲到的年份与报告年度 {year} 相同。',
    },
    en: {
      name: 'Years in part one',
      formula: 'In part one, “by the end of” a year and the years of figures = the year reported on',
      mayBe: 'The sentence may tell of plans or of history; part five looks ahead and is left out.',
      fails: 'The report is for {year}; here the prose writes {told} (places: {places}).',
      passes: 'The years in the prose agree with {year}.',
    },
  },
} satisfies Readonly<Record<string, RuleText>>;
