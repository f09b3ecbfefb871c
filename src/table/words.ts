import type { Language } from '../language/language.ts';
/** Words a chart carries inside its picture. */
const zh = {
  unit: '单位：',
  units: {
    条: '条',
    件: '件',
    项: '项',
    次: '次',
    篇: '篇',
    个: '个',
    人: '人',
    人次: '人次',
    元: '元',
    万元: '万元',
  },
  year: (year: number) => `${year} 年`,
  years: (span: string) => `${span} 年`,
  dash: '—',
  joiner: ' · ',
  list: '、',
  comma: '，',
  stop: '。',
  countOf: (word: string, count: number) => `${word} ${count} 个`,
  sizeOf: (offices: number, rows: number, series: number) =>
    `${offices} 个机关，${rows} 行，每行 ${series} 个数据`,
  range: (count: number, least: string, most: string, unit: string) =>
    `${count} 个数字，最小 ${least} ${unit}，最大 ${most} ${unit}`,
  noNumbers: '没有数字',
  absences: (list: string) => `没有数字的：${list}`,
  shareTitle: (title: string, whole: string) => `${title}：各类占${whole}的比例`,
  seriesTitle: (title: string, series: string) => `${title}：${series}`,
  shareUnit: '%，括号内为件数/总计',
  logScale: '对数刻度，0 另设一处',
  blank: '空白',
  notApplicable: '不适用',
  notFound: '未载明',
  notAsked: '当年表式无此项',
  noReport: '未收录该年报告',
  approximate: '约',
  noShare: '（不计占比）',
  unshared: '不计占比',
  unequal: '各项之和与总计不等',
  total: '总计',
  partsSum: (sum: string) => `各项之和 ${sum}`,
  received: '收',
  handled: '办',
  missingParts: (count: number, word: string) => `${count} 项${word}`,
  noNumber: '无数字',
  formChange: (form: string) => `以下为 ${form} 年版表式`,
  formBreak: '表式变更',
  flag: '该数据有校验提示',
  coverage: (numbers: number, offices: number, shares: boolean) =>
    `覆盖：所选 ${offices} 个机关中 ${numbers} 个有${shares ? '占比' : '数字'}`,
  source: (reports: number) => `来源：所列机关的政府信息公开工作年度报告，共 ${reports} 份`,
  version: (version: string) => `年报对照 · 数据版本 ${version}`,
  empty: '所选范围内没有收录年度报告。',
  noteEditions: '2019 年版与 2021 年版表式所问不同。',
  noteCrossing: '2019 年版与 2021 年版表式所问不同：同一机关跨版之间断开，不连线。',
  noteFeeNotAsked: '2019 年版表式只问收费项目数、不问金额，标为“当年表式无此项”，不是 0。',
  noteChannels: '同一信息经几个渠道公开只计一条，渠道数不可相加，也不作占比。',
  noteOmitted: (names: string) => `所列报告均未载明的渠道未画出：${names}。`,
  noteApproximate: '带“约”的，原文为约数。',
  noteSums: (names: string) => `“${names}”由表中各行相加得出；有一行不是数字即不相加。`,
  noteShares:
    '分母为表中所载总计；总计为 0 时为不适用。百分比四舍五入，相加可能不等于 100%；总计不足 10 的不排次序。',
  noteUnequal: (count: number) => `${count} 份报告的各项之和与所载总计不等，不计算占比。`,
  noteLog: '对数刻度上每一格为十倍，线长不可直接相比。',
  noteFlags: '※ 该数据有校验提示，见报告页。',
  noteAbsent: '空白、不适用、未载明等是没有数字，不是 0。',
};

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const en: typeof zh = {
  unit: 'Unit: ',
  units: {
    条: 'items',
    件: 'cases',
    项: 'items',
    次: 'times',
    篇: 'articles',
    个: 'units',
    人: 'people',
    人次: 'attendances',
    元: 'yuan',
    万元: '10,000 yuan',
  },
  year: (year) => String(year),
  years: (span) => span,
  dash: '–',
  joiner: ' · ',
  list: ', ',
  comma: ', ',
  stop: '. ',
  countOf: (word, count) => `${count} ${word}`,
  sizeOf: (offices, rows, series) =>
    `${counted(offices, 'office')}, ${counted(rows, 'row')}, ${counted(series, 'figure')} in each`,
  range: (count, least, most, unit) => `${counted(count, 'number')}, from ${least} to ${most} ${unit}`,
  noNumbers: 'No numbers',
  absences: (list) => `Without a number: ${list}`,
  shareTitle: (title, whole) => `${title}: shares of ${whole}`,
  seriesTitle: (title, series) => `${title}: ${series}`,
  shareUnit: '%, count/total in brackets',
  logScale: 'logarithmic scale, zero apart',
  blank: 'blank',
  notApplicable: 'not applicable',
  notFound: 'not stated',
  notAsked: 'not asked in that form',
  noReport: 'no report held',
  approximate: 'about',
  noShare: ' (no share)',
  unshared: 'no share',
  unequal: 'parts differ from the total',
  total: 'Total',
  partsSum: (sum) => `sum of parts ${sum}`,
  received: 'In',
  handled: 'Out',
  missingParts: (count, word) => `${count} ${word}`,
  noNumber: 'no number',
  formChange: (form) => `${form} edition of the form from here`,
  formBreak: 'form changes',
  flag: 'a check has a remark on this figure',
  coverage: (numbers, offices, shares) =>
    `Coverage: ${numbers} of ${offices} offices chosen have a ${shares ? 'share' : 'number'}`,
  source: (reports) =>
    `Source: annual reports on government-information disclosure of the offices shown (${reports})`,
  version: (version) => `Nianbao · data version ${version}`,
  empty: 'No annual report is held for this choice.',
  noteEditions: 'The 2019 and 2021 editions of the form ask differently.',
  noteCrossing:
    'The 2019 and 2021 editions of the form ask differently: a break stands between them, no line.',
  noteFeeNotAsked:
    'The 2019 edition asks for the number of fee items and not for the amount: "not asked in that form", which is not 0.',
  noteChannels:
    'An item on several channels counts once in the total; channels must not be added up and have no shares.',
  noteOmitted: (names) => `Channels no report shown mentions are left out: ${names}.`,
  noteApproximate: '"about": the report itself gives a rounded figure.',
  noteSums: (names) => `Sums of rows of the table: ${names}. If one row is no number there is no sum.`,
  noteShares:
    'Shares of the total the table states; not applicable where it is 0. Rounded, so they may not add up to 100%; totals below 10 are not ranked.',
  noteUnequal: (count) =>
    `In ${counted(count, 'report')} the parts differ from the stated total; no shares are worked out.`,
  noteLog: 'On the logarithmic scale each step is ten times the last; lengths cannot be compared directly.',
  noteFlags: '※ a check has a remark on this figure; see the report page.',
  noteAbsent: 'Blank, not applicable and not stated mean that there is no number; they are not 0.',
};

export type ChartWords = typeof zh;

/** The words of a language. */
export function chartWords(language: Language): ChartWords {
  return language === 'en' ? en : zh;
}
