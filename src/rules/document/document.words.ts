import type { RuleText } from '../rule-text.ts';

/** D: facts of the document. */
export const DOCUMENT_TEXTS = {
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
  'D-06': {
    group: 'D',
    severity: 'warning',
    zh: {
      name: '重复报告',
      formula: '一个机关一个年度只有一份报告',
      mayBe: '可能是更正后的版本：两份都保留，以落款较晚者为准。',
      fails: '该机关 {year} 年度有 {documents} 份文件。',
      passes: '该机关该年度只有一份文件。',
    },
    en: {
      name: 'Two reports for one year',
      formula: 'One organ has one report for a year',
      mayBe: 'One may be a corrected edition: both are kept, the later signature counts.',
      fails: 'There are {documents} documents of this organ for {year}.',
      passes: 'There is one document of this organ for the year.',
    },
  },
  'D-07': {
    group: 'D',
    severity: 'note',
    zh: {
      name: '不同年度内容相同',
      formula:
        '与其他年度相比，自由叙述部分的相似度不超过 95%，或大于 0 的数不到九成相同，或相同的数里不小于 10 的不到 10 个',
      mayBe: '各年工作可能本来相近，所以通常只作提示；三张表也全部相同时才请核对是否放错了文件。',
      fails: '自由叙述部分与 {year} 年度的报告相似 {percent}%，相同的大于 0 的数有 {figures} 个。',
      passes: '与其他 {documents} 个年度的报告不雷同。',
    },
    en: {
      name: 'Same text and figures as in another year',
      formula:
        'The free prose is at most 95 % like that of another year, or fewer than nine tenths of the figures above zero are equal, or fewer than ten of ten or more are',
      mayBe:
        'One year’s work may be much like another’s, so it is mostly a hint; only with all tables equal too may the wrong file have been used.',
      fails:
        'The free prose is {percent} % like the report for {year}; {figures} figures above zero are equal.',
      passes: 'Not the same as any of {documents} reports for other years.',
    },
  },
  'D-08': {
    group: 'D',
    severity: 'note',
    zh: {
      name: '原文变更',
      formula: '去掉空白后的全文与上一次发布时相同',
      mayBe: '网页的导航栏变动也会影响，故先去掉空白再比较。',
      fails: '全文与上一次发布时不同。',
      passes: '全文与上一次发布时相同。',
    },
    en: {
      name: 'Source changed since it was read',
      formula: 'The text without white space is that of the last release',
      mayBe: 'A page’s navigation may have changed; white space is taken out before comparing.',
      fails: 'The text differs from the last release.',
      passes: 'The text is that of the last release.',
    },
  },
  'D-09': {
    group: 'D',
    severity: 'note',
    zh: {
      name: '缺年',
      formula: '有更早年度的报告时，上一年度也有',
      mayBe: '可能新设、合并或更名，也可能只是没有收入本站。',
      fails: '已有 {year} 年度的报告，其后到本年度之间（{from}–{to}）没有。',
      passes: '上一年度的报告也在。',
    },
    en: {
      name: 'Missing year',
      formula: 'Where there is an earlier report, the year before is there too',
      mayBe: 'The organ may be new, merged or renamed, or the report not collected here.',
      fails: 'There is a report for {year} and none for {from}–{to}.',
      passes: 'The report of the year before is there.',
    },
  },
  'D-10': {
    group: 'D',
    severity: 'note',
    zh: {
      name: '转换留下的标记',
      formula: '书签、域代码、页码等残留的个数',
      mayBe: '多为转换文件格式时留下，收录时的转换也会留下，公布的原文里未必有。读数时已剔除，只作提示。',
      fails: '所读文件的正文里有 {marks} 处书签、域代码或页码，读数时已剔除。',
      passes: '没有残留的标记。',
    },
    en: {
      name: 'Markers left by conversion',
      formula: 'Number of bookmarks, field codes and page numbers left in the text',
      mayBe:
        'Mostly left by a change of file format, which may have been made for this collection; the published original need not have them. They are taken out before reading.',
      fails:
        'Bookmarks, field codes or page numbers in the text that was read: {marks}. They were taken out before reading.',
      passes: 'No markers are left in the text.',
    },
  },
} satisfies Readonly<Record<string, RuleText>>;
