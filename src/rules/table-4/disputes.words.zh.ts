import type { WordsOf } from '../rule-words.ts';
import type { DISPUTE_RULES } from './disputes.ts';

/** What the rules of `disputes.ts` are called and say. */
export const words = {
  'T4-01': {
    name: '复议合计',
    formula: '结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计（行政复议）',
    mayBe: '表头有两种排法，按标签对应。',
    fails: '“{about}”：四种结果合 {leftTotal}（{left}），“总计”写的是 {right}，相差 {gap}。',
  },
  'T4-02': {
    name: '直接起诉合计',
    formula: '结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计（未经复议直接起诉）',
    mayBe: '表头有两种排法，按标签对应。',
    fails: '“{about}”：四种结果合 {leftTotal}（{left}），“总计”写的是 {right}，相差 {gap}。',
  },
  'T4-03': {
    name: '复议后起诉合计',
    formula: '结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计（复议后起诉）',
    mayBe: '表头有两种排法，按标签对应。',
    fails: '“{about}”：四种结果合 {leftTotal}（{left}），“总计”写的是 {right}，相差 {gap}。',
  },
  'T4-04': {
    name: '表头映射',
    formula: '15 个数都由表头标签对应，而不是只凭位置',
    mayBe: '这是本站读表的把握程度，不是报告的问题。',
    fails: '表四的数只能按位置对应。',
    passes: '表四的数都由表头标签对应。',
  },
  'T4-05': {
    name: '复议后起诉规模',
    formula: '本年复议后起诉 ≤ 本年复议 + 上年复议',
    mayBe: '一次复议可能引出几件诉讼，也可能跨年。',
  },
  'T4-06': {
    name: '有争议无申请',
    formula: '复议、诉讼合计 > 0，而本年和上年的申请都为 0',
    mayBe: '争议可能由主动公开引起；也可能把本机关办理的复议案件计了进来。',
    fails: '复议、诉讼合计 {disputes} 件，本年和上年都没有申请。',
    passes: '复议、诉讼合计 {disputes} 件，本年受理申请 {load} 件。',
  },
  'T4-07': {
    name: '争议件数与受理总量',
    formula: '复议、诉讼不少于 10 件时，合计 ÷ 受理总量 ≤ 1',
    mayBe: '争议可能由主动公开引起，也可能跨年。',
    fails: '复议、诉讼合计 {disputes} 件，多于受理总量 {load} 件。',
    passes: '复议、诉讼合计 {disputes} 件，受理总量 {load} 件。',
  },
  'T4-08': {
    name: '尚未审结延续',
    formula: '本年总计 ≥ 上年尚未审结（复议；两类诉讼合计）',
    mayBe: '案件可能撤回，统计时点也可能不同。',
  },
} satisfies WordsOf<typeof DISPUTE_RULES>;
