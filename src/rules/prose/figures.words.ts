import type { RuleText } from '../rule-text.ts';

const toldZh = '正文写“{about}”{prose}，表中为 {table}，相差 {difference}。';
const fitsZh = '正文的“{about}”{prose} 与表中的 {table} 相符。';
const toldEn = 'The prose gives {prose} for “{about}”, the table {table}; the difference is {difference}.';
const fitsEn = 'The prose gives {prose} for “{about}”, as does the table: {table}.';

/** What the rules of `figures.ts` are called and say. */
export const PROSE_FIGURE_TEXTS = {
  'P-01': {
    group: 'P',
    severity: 'warning',
    arithmetic: true,
    zh: {
      name: '新收一致',
      formula: '正文的收到申请数 = 表三本年新收总计（或新收 + 上年结转）',
      mayBe: '正文可能把上年结转一并计入，两种口径有一种相符即可。',
      fails: toldZh,
      passes: fitsZh,
    },
    en: {
      name: 'New requests agree',
      formula: 'Requests received in the prose = received in the table, or received + carried in',
      mayBe: 'The prose may include requests carried in; either reading may fit.',
      fails: toldEn,
      passes: fitsEn,
    },
  },
  'P-02': {
    group: 'P',
    severity: 'warning',
    arithmetic: true,
    zh: {
      name: '上年结转一致',
      formula: '正文的上年结转 = 表三上年结转总计',
      mayBe: '正文可能按另一时点统计。',
      fails: toldZh,
      passes: fitsZh,
    },
    en: {
      name: 'Carried in agrees',
      formula: 'Carried in by the prose = carried in by the table',
      mayBe: 'The prose may count at another date.',
      fails: toldEn,
      passes: fitsEn,
    },
  },
  'P-03': {
    group: 'P',
    severity: 'warning',
    arithmetic: true,
    zh: {
      name: '受理总量一致',
      formula: '正文的共办理（受理）数 = 本年新收 + 上年结转',
      mayBe: '“办理”“受理”含义不一，含义不明的不作判定。',
      fails: toldZh,
      passes: fitsZh,
    },
    en: {
      name: 'Requests at hand agree',
      formula: 'Requests handled by the prose = received + carried in',
      mayBe: 'The verbs mean different things; unclear ones are left undecided.',
      fails: toldEn,
      passes: fitsEn,
    },
  },
  'P-04': {
    group: 'P',
    severity: 'warning',
    arithmetic: true,
    zh: {
      name: '结转下年一致',
      formula: '正文的结转下年 = 表三结转下年度总计',
      mayBe: '正文可能按另一时点统计。',
      fails: toldZh,
      passes: fitsZh,
    },
    en: {
      name: 'Carried out agrees',
      formula: 'Carried over to next year by the prose = by the table',
      mayBe: 'The prose may count at another date.',
      fails: toldEn,
      passes: fitsEn,
    },
  },
  'P-05': {
    group: 'P',
    severity: 'warning',
    arithmetic: true,
    zh: {
      name: '办结数一致',
      formula: '正文的办结（答复）数 = 表三办理结果总计',
      mayBe: '“答复”可能不含撤回的申请。',
      fails: toldZh,
      passes: fitsZh,
    },
    en: {
      name: 'Closed requests agree',
      formula: 'Closed or answered by the prose = outcomes in total',
      mayBe: '“Answered” may leave out withdrawn requests.',
      fails: toldEn,
      passes: fitsEn,
    },
  },
  'P-06': {
    group: 'P',
    severity: 'warning',
    arithmetic: true,
    zh: {
      name: '结果构成一致',
      formula: '正文的予以公开、部分公开、不予公开、无法提供等 = 表三各组之和',
      mayBe: '“公开”可能把部分公开一并计入。',
      fails: toldZh,
      passes: fitsZh,
    },
    en: {
      name: 'Outcomes agree',
      formula: 'Granted, in part, refused, unavailable by the prose = the groups of the table',
      mayBe: '“Disclosed” may include partial disclosure.',
      fails: toldEn,
      passes: fitsEn,
    },
  },
  'P-07': {
    group: 'P',
    severity: 'warning',
    arithmetic: true,
    zh: {
      name: '申请人构成一致',
      formula: '正文的自然人、法人数 = 表三本年新收的相应各列',
      mayBe: '正文可能按受理总量统计。',
      fails: toldZh,
      passes: fitsZh,
    },
    en: {
      name: 'Applicants agree',
      formula: 'Persons and organisations by the prose = the columns of the row of requests received',
      mayBe: 'The prose may count all requests at hand.',
      fails: toldEn,
      passes: fitsEn,
    },
  },
  'P-08': {
    group: 'P',
    severity: 'warning',
    arithmetic: true,
    zh: {
      name: '复议一致',
      formula: '正文的行政复议件数和结果 = 表四行政复议',
      mayBe: '正文可能讲的是本机关的全部复议工作，而不只是信息公开。',
      fails: toldZh,
      passes: fitsZh,
    },
    en: {
      name: 'Reviews agree',
      formula: 'Administrative reviews by the prose = those of table four',
      mayBe: 'The prose may speak of all reviews of the organ, not only those on disclosure.',
      fails: toldEn,
      passes: fitsEn,
    },
  },
  'P-09': {
    group: 'P',
    severity: 'warning',
    arithmetic: true,
    zh: {
      name: '诉讼一致',
      formula: '正文的行政诉讼件数 = 表四两类诉讼之和（写明一类的按该类）',
      mayBe: '正文可能讲的是本机关的全部诉讼。',
      fails: toldZh,
      passes: fitsZh,
    },
    en: {
      name: 'Suits agree',
      formula: 'Suits by the prose = both kinds of table four, or the kind that is named',
      mayBe: 'The prose may speak of all suits of the organ.',
      fails: toldEn,
      passes: fitsEn,
    },
  },
  'P-10': {
    group: 'P',
    severity: 'warning',
    arithmetic: true,
    zh: {
      name: '表二数字一致',
      formula: '正文的许可、处罚、强制、收费、规范性文件 = 表二相应单元格',
      mayBe: '正文可能包括下属单位。',
      fails: toldZh,
      passes: fitsZh,
    },
    en: {
      name: 'Figures of table two agree',
      formula: 'Licences, penalties, coercion, fees, documents by the prose = the cells of table two',
      mayBe: 'The prose may include subordinate bodies.',
      fails: toldEn,
      passes: fitsEn,
    },
  },
} satisfies Readonly<Record<string, RuleText>>;
