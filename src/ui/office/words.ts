import type { Language } from '../../language/language.ts';

const zh = {
  lede: '历年政府信息公开工作年度报告里的主要数字，逐年并列。点数字，看它在当年报告里的位置。',
  also: '又称',
  district: '地区',
  kind: '类别',
  unregistered: '未登记',
  table: '历年数字',
  figure: '指标',
  unit: '单位',
  year: '{year} 年',
  form: '表式',
  forms: {
    '2019': '2019 年版',
    '2021': '2021 年版',
    mixed: '两版混用',
    older: '2019 年以前',
    none: '无法定表格',
    'no-report': '无报告',
  },
  broken: '粗线处表式改版，两边问的不是同样的问题，不宜直接相比。',
  region: '{table}，可左右滚动',
  flag: '核对规则 {rules} 不符，看说明',
  none: '本站没有这个机关的报告。',
  unknown: '本站没有登记这个机关。',
  peers: '可以对照的机关',
  sameKind: '同类机关',
  sameDistrict: '同一地区',
  noPeers: '本站还没有其他同类或同地区机关的报告。',
  compare: '对照本机关与其他机关',
  compareKind: '与同类机关一起对照',
  reports: '各年报告',
};

const en: typeof zh = {
  lede: 'Main figures of the annual reports on open government information, year by year. Follow a figure to its place in the report.',
  also: 'Also called',
  district: 'District',
  kind: 'Kind',
  unregistered: 'not registered',
  table: 'Figures by year',
  figure: 'Indicator',
  unit: 'Unit',
  year: '{year}',
  form: 'Form',
  forms: {
    '2019': '2019 edition',
    '2021': '2021 edition',
    mixed: 'both editions',
    older: 'before 2019',
    none: 'no statutory table',
    'no-report': 'no report',
  },
  broken:
    'At the heavy line the form changes: the two sides answer different questions and should not be compared directly.',
  region: '{table}; scrolls sideways',
  flag: 'Does not agree under rule {rules}; see details',
  none: 'This site has no report of this authority.',
  unknown: 'This authority is not in the register of this site.',
  peers: 'Authorities to compare with',
  sameKind: 'Same kind',
  sameDistrict: 'Same district',
  noPeers: 'This site does not yet have reports of other authorities of the same kind or district.',
  compare: 'Compare this authority with others',
  compareKind: 'Compare with authorities of the same kind',
  reports: 'Reports by year',
};

const WORDS = { zh, en };

export type OfficeWords = typeof zh;

/** Words of the office page. */
export function wordsOf(language: Language): OfficeWords {
  return WORDS[language];
}
