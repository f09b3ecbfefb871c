import type { Language } from '../../language/language.ts';
import type { ReportForm } from '../../report/report.ts';

const zh = {
  title: '政府信息公开工作年度报告',
  year: '{year} 年',
  noYear: '年度未载明',
  form: '表式',
  forms: {
    '2019': '2019 年版',
    '2021': '2021 年版',
    mixed: '两版表式混用',
    older: '2019 年以前的体例',
    none: '未见法定表格',
  },
  withLocal: '，附本地统计指标表',
  issued: '落款日期',
  notFound: '未载明',
  file: '原始文件',
  download: '下载 {file}',
  version: '数据版本',
  otherYears: '本机关其他年度',
  office: '本机关历年数字',
  compare: '与其他机关对照',
  offered: '本页提供',
  toTables: '表格与数字',
  toSource: '原文',
  toRules: '规则核对',
  tables: '表格与数字',
  tablesNote: '版面依原表式。点数字，看它在原文中的位置；点原文中的标记，回到表格。',
  notice: {
    mixed: '文中的表格兼有 2019 年版和 2021 年版的栏目，下面两版的栏目都列出。',
    older: '文中没有 2019 年以后表式的三张法定表格。',
    none: '文中没有读到法定表格。这不等于数字为零。',
  },
  region: '{table}，可左右滚动',
  blank: '空白',
  blankNote: '原文此格空白，不是零',
  mark: '原文所写记号，不是零',
  absent: '未载明',
  absentNote: '文中没有读到这一格，不是零',
  approximate: '约',
  inWords: '原文：',
  meaning: '空白：原文此格没有填写。未载明：文中没有读到。两者都不是零。※：有规则核对不符，点开看说明。',
  flag: '核对规则 {rules} 不符，看说明',
  told: '文字叙述中的数字',
  indicator: '指标',
  figure: '数字',
  unit: '单位',
  wording: '原文说法',
  basis: {
    stated: '文中写明总数',
    'single-channel': '文中只有一个渠道，即以其数为总数',
    table: '见表格',
  },
  alsoProse: '文字叙述中另有一处',
  silent: '文中没有读到的渠道（不等于零）：',
  source: '原文',
  sourceNote: '全文照录，未作改动。加底色的是读出的数字，点一下回到表格。',
  sourceRegion: '报告原文',
  toFigure: '{text}：{name}',
  passage: '规则核对涉及的原文',
  alsoFigure: '同处还读作：{name}',
  rules: '规则核对',
  rulesNote: '规则只核对报告自身的数字和文字是否相合。不符不等于有错，本站不作评价。',
  noRules: '这份报告还没有核对结果。',
  outcomes: { pass: '通过', fail: '不符', undecidable: '无法判定', 'not-applicable': '不适用' },
  outcomeNotes: {
    fail: '按公式核对，原文的数字或文字对不上。',
    undecidable: '缺少核对所需的数字或资料。',
    pass: '按公式核对，相合。',
    'not-applicable': '规则所说的情形在这份报告里没有出现，或者属于另一版表式。',
  },
  severity: { error: '数字应当相合', warning: '可能需要核对', note: '供参考', blocking: '本站自查' },
  count: '{count} 条规则',
  cells: '涉及数字',
  places: '原文位置',
  place: '第 {n} 处',
  explanations: '可能的解释：',
  untouched: '这是文件的原文，本站未作改动。',
  ruleBook: '规则说明',
  more: '另有 {count} 处',
};

const en: typeof zh = {
  title: 'Annual report on open government information',
  year: '{year}',
  noYear: 'year not stated',
  form: 'Form',
  forms: {
    '2019': '2019 edition',
    '2021': '2021 edition',
    mixed: 'columns of both editions',
    older: 'outline from before 2019',
    none: 'no statutory table seen',
  },
  withLocal: ', with local indicator tables',
  issued: 'Date of signature',
  notFound: 'not stated',
  file: 'Source file',
  download: 'Download {file}',
  version: 'Data version',
  otherYears: 'Other years of this authority',
  office: 'All years of this authority',
  compare: 'Compare with other authorities',
  offered: 'On this page',
  toTables: 'Tables and figures',
  toSource: 'Source text',
  toRules: 'Rule results',
  tables: 'Tables and figures',
  tablesNote:
    'Laid out as on the printed form. Follow a figure to its place in the source text; follow a mark in the text back to its table.',
  notice: {
    mixed: 'The tables have columns of both the 2019 and the 2021 edition; the columns of both are shown.',
    older: 'The document does not have the three statutory tables in use since 2019.',
    none: 'No statutory table was read in this document. That does not mean that the figures are zero.',
  },
  region: '{table}; scrolls sideways',
  blank: 'blank',
  blankNote: 'the cell is empty in the document; it is not a zero',
  mark: 'a mark as written in the document; it is not a zero',
  absent: 'not stated',
  absentNote: 'the document does not show this cell; it is not a zero',
  approximate: 'about',
  inWords: 'as written: ',
  meaning:
    'Blank: the cell was left empty. Not stated: not found in the document. Neither is a zero. ※: a rule does not agree here; follow it for details.',
  flag: 'Does not agree under rule {rules}; see details',
  told: 'Figures told in the text',
  indicator: 'Indicator',
  figure: 'Figure',
  unit: 'Unit',
  wording: 'As worded',
  basis: {
    stated: 'total stated in the text',
    'single-channel': 'the only channel told, taken as the total',
    table: 'from a table',
  },
  alsoProse: 'told once more in the text',
  silent: 'Channels the text does not tell of (not the same as zero):',
  source: 'Source text',
  sourceNote:
    'The whole text, unchanged, in Chinese. Marked characters were read as figures; follow one back to its table.',
  sourceRegion: 'Source text of the report',
  toFigure: '{text}: {name}',
  passage: 'Passage that a rule looks at',
  alsoFigure: 'also read as: {name}',
  rules: 'Rule results',
  rulesNote:
    'Rules only check whether the figures and words of the report agree with each other. Where they do not, that need not be an error; this site makes no judgement.',
  noRules: 'There are no rule results for this report yet.',
  outcomes: {
    pass: 'Agrees',
    fail: 'Does not agree',
    undecidable: 'Cannot be decided',
    'not-applicable': 'Not applicable',
  },
  outcomeNotes: {
    fail: 'Checked by the formula, figures or words of the document do not match.',
    undecidable: 'A figure or a document needed for the check is missing.',
    pass: 'Checked by the formula, they match.',
    'not-applicable':
      'What the rule is about does not occur in this report, or belongs to another edition of the form.',
  },
  severity: {
    error: 'figures should agree',
    warning: 'may need a second look',
    note: 'for information',
    blocking: 'check on ourselves',
  },
  count: '{count} rules',
  cells: 'Figures',
  places: 'In the source text',
  place: 'place {n}',
  explanations: 'What may explain it: ',
  untouched: 'This is what the document says; the site has not changed it.',
  ruleBook: 'About this rule',
  more: 'and {count} more',
};

const WORDS = { zh, en };

export type ReportWords = typeof zh;

/** Words of the report page. `{…}` are filled by `fill`. */
export function wordsOf(language: Language): ReportWords {
  return WORDS[language];
}

/** What is to be said of a report whose form is not one edition; null where it is. */
export function noticeOf(form: ReportForm, words: ReportWords): string | null {
  if (form === 'mixed' || form === 'older') return words.notice[form];
  return form === null ? words.notice.none : null;
}

/** Puts facts into the `{…}` of a sentence. What is not given stays as it is. */
export function fill(sentence: string, facts: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w{1,20})\}/g, (whole, name: string) => String(facts[name] ?? whole));
}
