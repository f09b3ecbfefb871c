import type { WordsOf } from '../rule-words.ts';
import type { DATE_RULES } from './dates.ts';

/** What the rules of `dates.ts` are called and say. */
export const words = {
  'D-01': {
    name: '年度一致',
    formula: '标题、开头、统计期限里的年份相同',
    mayBe: '开头可能提到别的年份；标题与统计期限不同时才作为矛盾。',
    fails: '标题、开头、统计期限里出现的年份有：{years}。',
    passes: '标题、开头、统计期限里的年份都是 {years}。',
  },
  'D-02': {
    name: '机关名一致',
    formula: '标题里的机关 = 落款的机关（简称视同全称）',
    mayBe: '标题常用简称；不在登记表里的简称可能没有认出。',
    fails: '标题写“{title}”，落款写“{signature}”。',
    passes: '标题“{title}”与落款“{signature}”是同一机关。',
  },
  'D-03': {
    name: '落款早于统计期末',
    formula: '落款日期 ≥ 当年 12 月 31 日',
    mayBe: '落款可能是起草日期。',
    fails: '落款日期 {date}，早于统计期末 {end}。',
    passes: '落款日期 {date}，不早于统计期末 {end}。',
  },
  'D-04': {
    name: '公布期限',
    formula: '文中日期不晚于次年 1 月 31 日（政府为 3 月 31 日）',
    mayBe: '落款日期不等于公布日期，各地另有规定的从其规定。',
    fails: '文中日期是 {date}，在 {end} 之后。',
    passes: '文中日期是 {date}，不晚于 {end}。',
  },
  'D-05': {
    name: '统计期',
    formula: '写明统计期限时，为当年 1 月 1 日至 12 月 31 日',
    mayBe: '网页转换会丢字，日期可能残缺。',
    fails: '写明的统计期限是 {from} 至 {to}。',
    passes: '写明的统计期限是 {from} 至 {to}。',
  },
} satisfies WordsOf<typeof DATE_RULES>;
