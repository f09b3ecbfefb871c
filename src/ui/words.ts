import type { Language } from '../chart/table.ts';

const zh = {
  product: '年报对照',
  productNote: '政府信息公开工作年度报告',
  skip: '跳到正文',
  navigation: '栏目',
  compare: '对照',
  check: '自检',
  rules: '规则',
  data: '数据',
  method: '方法',
  otherLanguage: 'English',
  otherLanguageNote: '切换到英文',
  source:
    '数据出自各机关公布的政府信息公开工作年度报告。本站只摘录和对照报告里的数字，不作评价，也不改动原文。',
  licence: '程序以 MIT 许可发布。年度报告是机关公布的正式文件，引用时请注明机关和年度。',
  version: '数据版本',
  failed: '数据没有取到。页面上已有的图表和表格仍可阅读，刷新页面可再试一次。',
  retry: '重新载入',
  notFound: '没有这个页面',
  notFoundText: '地址可能写错了，或者页面已经改名。可以从下面的入口继续。',
};

const en: Record<keyof typeof zh, string> = {
  product: 'Nianbao',
  productNote: 'Annual reports on open government information, compared',
  skip: 'Skip to content',
  navigation: 'Sections',
  compare: 'Compare',
  check: 'Self-check',
  rules: 'Rules',
  data: 'Data',
  method: 'Method',
  otherLanguage: '中文',
  otherLanguageNote: 'Switch to Chinese',
  source:
    'Figures come from the annual reports on open government information that each authority publishes. ' +
    'This site quotes and compares the figures; it does not rate them or change them.',
  licence:
    'Code under the MIT licence. Annual reports are official documents; when quoting, name the authority and the year.',
  version: 'Data version',
  failed:
    'The data could not be fetched. The chart and the table on this page remain readable; reload to try again.',
  retry: 'Reload',
  notFound: 'There is no such page',
  notFoundText: 'The address may be mistyped, or the page has been renamed. You can go on from here.',
};

const WORDS = { zh, en };

/** Words of the shell around every page. */
export function wordsOf(language: Language): Readonly<Record<keyof typeof zh, string>> {
  return WORDS[language];
}
