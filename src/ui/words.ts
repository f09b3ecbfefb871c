import type { Language } from '../language/language.ts';

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
  source:
    '数据出自各机关公布的政府信息公开工作年度报告。本站只摘录和对照报告里的数字，不作评价，也不改动原文。',
  licence: '程序以 MIT 许可发布。年度报告是机关公布的正式文件，引用时请注明机关和年度。',
  version: '数据版本',
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
  source:
    'Figures come from the annual reports on open government information that each authority publishes. ' +
    'This site quotes and compares the figures; it does not rate them or change them.',
  licence:
    'Code under the MIT licence. Annual reports are official documents; when quoting, name the authority and the year.',
  version: 'Data version',
};

const WORDS = { zh, en };

/** Words of the shell around every page. */
export function wordsOf(language: Language): Readonly<Record<keyof typeof zh, string>> {
  return WORDS[language];
}
