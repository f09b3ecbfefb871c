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
  checkTitle: '年报自检',
  checkText: '放入一份年度报告草稿，在本机读取、核对、对照；文件不会离开这台电脑。',
  rulesTitle: '核对规则',
  rulesText: '每条核对规则的算式、含义和各报告的结果。',
  dataTitle: '数据下载与说明',
  dataText: '全部数据的下载、列名、单位、状态代码和使用示例。',
  methodTitle: '方法',
  methodText: '数字怎样读出来，各种状态是什么意思，本站不做什么。',
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
  checkTitle: 'Check a draft',
  checkText:
    'Drop a draft report: it is read, checked and compared on this computer. The file is not sent anywhere.',
  rulesTitle: 'Rule book',
  rulesText: 'The formula and meaning of every rule, and its result for every report.',
  dataTitle: 'Data and dictionary',
  dataText: 'Downloads of all data, columns, units, status codes and examples.',
  methodTitle: 'Method',
  methodText: 'How figures are read, what the states mean and what this site does not do.',
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
