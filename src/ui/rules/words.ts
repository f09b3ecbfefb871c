import type { Language } from '../../language/language.ts';

const zh = {
  title: '规则',
  lede: '每条规则只核对一件事：报告自身的数字和文字是否相合。规则、公式和每份报告的结果都在这里。',
  meanings: '四种结果',
  outcomes: { pass: '通过', fail: '不符', undecidable: '无法判定', 'not-applicable': '不适用' },
  meaning: {
    fail: '按公式核对，原文的数字或文字对不上。这只说明两处写法不一致，可能是笔误、口径不同，也可能是本站读取有误；不等于工作有问题。',
    undecidable: '缺少核对所需的数字或资料，不当作通过。',
    pass: '按公式核对，相合。',
    'not-applicable': '规则所说的情形没有出现，或者属于另一版表式。',
  },
  untouched: '本站不评分、不排名、不推断原因，也不改动原文。',
  groups: {
    S: '结构和表式',
    C: '读取单元格',
    T2: '主动公开情况表',
    T3: '依申请公开情况表',
    T4: '复议诉讼情况表',
    P: '文字与表格',
    D: '文件事实',
    X: '跨年度',
    H: '机关之间',
    N: '地方统计指标表',
  },
  index: '规则目录',
  severity: {
    error: '报告自身的数字应当相合',
    warning: '可能需要核对',
    note: '供参考',
    blocking: '本站自查',
  },
  formula: '核对方法',
  explanations: '可能的解释',
  counts: '各种结果的报告份数',
  report: '{count} 份',
  failing: '不符的报告',
  undecided: '无法判定的报告',
  more: '另有 {count} 份，见 checks.csv。',
  allNote: '每份报告、每条规则的结果：',
  year: '{year} 年',
};

const en: typeof zh = {
  title: 'Rules',
  lede: 'Each rule checks one thing: whether the figures and words of a report agree with each other. The rules, their formulas and the result for every report are here.',
  meanings: 'The four outcomes',
  outcomes: {
    pass: 'Agrees',
    fail: 'Does not agree',
    undecidable: 'Cannot be decided',
    'not-applicable': 'Not applicable',
  },
  meaning: {
    fail: 'Checked by the formula, figures or words of the document do not match. That only says that two places differ: a slip, a different way of counting, or a mistake in our reading. It does not say that anything is wrong with the work.',
    undecidable: 'A figure or a document needed for the check is missing. It does not count as agreeing.',
    pass: 'Checked by the formula, they match.',
    'not-applicable': 'What the rule is about does not occur, or belongs to another edition of the form.',
  },
  untouched:
    'This site gives no scores, ranks nobody, infers no causes and changes nothing in the documents.',
  groups: {
    S: 'Structure and edition',
    C: 'Reading a cell',
    T2: 'Table of proactive disclosure',
    T3: 'Table of requests',
    T4: 'Table of review and litigation',
    P: 'Text against tables',
    D: 'Facts of the document',
    X: 'Across years',
    H: 'Across authorities',
    N: 'Local indicator tables',
  },
  index: 'List of rules',
  severity: {
    error: 'figures of one report should agree',
    warning: 'may need a second look',
    note: 'for information',
    blocking: 'check on ourselves',
  },
  formula: 'What is checked',
  explanations: 'What may explain it',
  counts: 'Reports by outcome',
  report: '{count}',
  failing: 'Reports that do not agree',
  undecided: 'Reports where it cannot be decided',
  more: 'and {count} more, see checks.csv.',
  allNote: 'Every rule for every report:',
  year: '{year}',
};

const WORDS = { zh, en };

export type RulesWords = typeof zh;

/** Words of the rules page. */
export function wordsOf(language: Language): RulesWords {
  return WORDS[language];
}
