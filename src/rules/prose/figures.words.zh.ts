import type { WordsOf } from '../rule-words.ts';
import type { PROSE_FIGURE_RULES } from './figures.ts';

const AGAINST_TABLE = {
  fails: '正文写“{about}”{prose}，表中为 {table}，相差 {difference}。',
  passes: '正文的“{about}”{prose} 与表中的 {table} 相符。',
};

/** What the rules of `figures.ts` are called and say. */
export const words = {
  'P-01': {
    name: '新收一致',
    formula: '正文的收到申请数 = 表三本年新收总计（或新收 + 上年结转）',
    mayBe: '正文可能把上年结转一并计入，两种口径有一种相符即可。',
    ...AGAINST_TABLE,
  },
  'P-02': {
    name: '上年结转一致',
    formula: '正文的上年结转 = 表三上年结转总计',
    mayBe: '正文可能按另一时点统计。',
    ...AGAINST_TABLE,
  },
  'P-03': {
    name: '受理总量一致',
    formula: '正文的共办理（受理）数 = 本年新收 + 上年结转',
    mayBe: '“办理”“受理”含义不一，含义不明的不作判定。',
    ...AGAINST_TABLE,
  },
  'P-04': {
    name: '结转下年一致',
    formula: '正文的结转下年 = 表三结转下年度总计',
    mayBe: '正文可能按另一时点统计。',
    ...AGAINST_TABLE,
  },
  'P-05': {
    name: '办结数一致',
    formula: '正文的办结（答复）数 = 表三办理结果总计',
    mayBe: '“答复”可能不含撤回的申请。',
    ...AGAINST_TABLE,
  },
  'P-06': {
    name: '结果构成一致',
    formula: '正文的予以公开、部分公开、不予公开、无法提供等 = 表三各组之和',
    mayBe: '“公开”可能把部分公开一并计入。',
    ...AGAINST_TABLE,
  },
  'P-07': {
    name: '申请人构成一致',
    formula: '正文的自然人、法人数 = 表三本年新收的相应各列',
    mayBe: '正文可能按受理总量统计。',
    ...AGAINST_TABLE,
  },
  'P-08': {
    name: '复议一致',
    formula: '正文的行政复议件数和结果 = 表四行政复议',
    mayBe: '正文可能讲的是本机关的全部复议工作，而不只是信息公开。',
    ...AGAINST_TABLE,
  },
  'P-09': {
    name: '诉讼一致',
    formula: '正文的行政诉讼件数 = 表四两类诉讼之和（写明一类的按该类）',
    mayBe: '正文可能讲的是本机关的全部诉讼。',
    ...AGAINST_TABLE,
  },
  'P-10': {
    name: '表二数字一致',
    formula: '正文的许可、处罚、强制、收费、规范性文件 = 表二相应单元格',
    mayBe: '正文可能包括下属单位。',
    ...AGAINST_TABLE,
  },
} satisfies WordsOf<typeof PROSE_FIGURE_RULES>;
