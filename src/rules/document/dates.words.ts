import type { RuleText } from '../rule-text.ts';

/** What the rules of `dates.ts` are called and say. */
export const DATE_TEXTS = {
  'D-01': {
    group: 'D',
    severity: 'error',
    zh: {
      name: '年度一致',
      formula: '标题、开头、统计期限里的年份相同',
      mayBe: '开头可能提到别的年份；标题与统计期限不同时才作为矛盾。',
      fails: '标题、开头、统计期限里出现的年份有：{years}。',
      passes: '标题、开头、统计期限里的年份都是 {years}。',
    },
    en: {
      name: 'One year throughout the report',
      formula: 'Title, opening and period carry the same year',
      mayBe: 'The opening may mention another year; only title against period is a contradiction.',
      fails: 'Title, opening and period carry the years {years}.',
      passes: 'Title, opening and period all carry {years}.',
    },
  },
  'D-02': {
    group: 'D',
    severity: 'warning',
    zh: {
      name: '机关名一致',
      formula: '标题里的机关 = 落款的机关（简称视同全称）',
      mayBe: '标题常用简称；不在登记表里的简称可能没有认出。',
      fails: '标题写“{title}”，落款写“{signature}”。',
      passes: '标题“{title}”与落款“{signature}”是同一机关。',
    },
    en: {
      name: 'One organ throughout the report',
      formula: 'The organ of the title = the organ of the signature; short forms count as the full name',
      mayBe: 'Titles often use short forms; one that is not in the register may go unrecognised.',
      fails: 'The title says “{title}”, the signature “{signature}”.',
      passes: 'Title “{title}” and signature “{signature}” are the same organ.',
    },
  },
  'D-03': {
    group: 'D',
    severity: 'warning',
    zh: {
      name: '落款早于统计期末',
      formula: '落款日期 ≥ 当年 12 月 31 日',
      mayBe: '落款可能是起草日期。',
      fails: '落款日期 {date}，早于统计期末 {end}。',
      passes: '落款日期 {date}，不早于统计期末 {end}。',
    },
    en: {
      name: 'Signed before the year’s end',
      formula: 'Date of signature ≥ 31 December of the year reported on',
      mayBe: 'The date may be that of a draft.',
      fails: 'The date is {date}, before the period ends on {end}.',
      passes: 'The date is {date}; the period ends on {end}.',
    },
  },
  'D-04': {
    group: 'D',
    severity: 'note',
    zh: {
      name: '公布期限',
      formula: '文中日期不晚于次年 1 月 31 日（政府为 3 月 31 日）',
      mayBe: '落款日期不等于公布日期，各地另有规定的从其规定。',
      fails: '文中日期是 {date}，在 {end} 之后。',
      passes: '文中日期是 {date}，不晚于 {end}。',
    },
    en: {
      name: 'Date of publication',
      formula: 'The date printed is not after 31 January of the next year, 31 March for governments',
      mayBe: 'A date of signature is not a date of publication, and places have terms of their own.',
      fails: 'The date printed is {date}, after {end}.',
      passes: 'The date printed is {date}, not after {end}.',
    },
  },
  'D-05': {
    group: 'D',
    severity: 'warning',
    zh: {
      name: '统计期',
      formula: '写明统计期限时，为当年 1 月 1 日至 12 月 31 日',
      mayBe: '网页转换会丢字，日期可能残缺。',
      fails: '写明的统计期限是 {from} 至 {to}。',
      passes: '写明的统计期限是 {from} 至 {to}。',
    },
    en: {
      name: 'Period the figures cover',
      formula: 'Where a period is stated, it runs from 1 January to 31 December of one year',
      mayBe: 'Web pages lose characters, and a date may be damaged.',
      fails: 'The period stated is {from} to {to}.',
      passes: 'The period stated is {from} to {to}.',
    },
  },
} satisfies Readonly<Record<string, RuleText>>;
