import type { WordsOf } from '../rule-words.ts';
import type { PROSE_YEAR_RULES } from './years.ts';

/** What the rules of `years.ts` are called and say. */
export const words = {
  'P-16': {
    name: '同比说法',
    formula: '正文的增减百分比或差额 = 两年报告算出的值（容许末位半个单位）',
    mayBe: '上年数可能修订过，基数也可能不同。',
    fails: '正文说“{about}”变化 {prose}{unit}；按上年 {lastYear}、本年 {figure} 计算为 {value}{unit}。',
    passes: '正文说“{about}”变化 {prose}{unit}，与上年 {lastYear}、本年 {figure} 相符。',
  },
  'P-17': {
    name: '引用上年数',
    formula: '正文引用的上年数 = 上年报告的数',
    mayBe: '上年数可能修订过。',
    fails: '正文引用 {year} 年的“{about}”为 {prose}，该年报告为 {lastYear}。',
    passes: '正文引用 {year} 年的“{about}”{prose}，与该年报告相同。',
  },
  'P-18': {
    name: '正文年份',
    formula: '总体情况里“截至某年底”和讲到数字的年份 = 报告年度',
    mayBe: '可能在讲计划或历史；第五部分常展望下一年，不在此列。',
    fails: '报告年度是 {year}，正文此处写的是 {told} 年（共 {places} 处）。',
    passes: '正文讲到的年份与报告年度 {year} 相同。',
  },
} satisfies WordsOf<typeof PROSE_YEAR_RULES>;
