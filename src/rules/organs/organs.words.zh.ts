import type { WordsOf } from '../rule-words.ts';
import type { ORGAN_RULES } from './organs.ts';

/** What the rules of `organs.ts` are called and say. */
export const words = {
  'H-01': {
    name: '汇总一致',
    formula: '汇总数 = 本机关 + 全部下级机关（报告写明汇总且下级报告齐全时）',
    mayBe: '多数上级机关只报本机关的数；缺一份下级报告就无法判定。',
  },
  'H-02': {
    name: '下级大于上级',
    formula: '下级机关的数 ≤ 上级机关的汇总数',
    mayBe: '上级的报告可能并非汇总。',
    fails: '“{about}”：汇总数为 {figure}，下级“{name}”为 {other}。',
    passes: '下级机关的数都不超过汇总数。',
  },
  'H-03': {
    name: '与其他机关文字相近',
    formula: '去掉通用语句后，与其他机关同一部分的相似度不超过 90%（三张表逐格相同时不超过 75%）',
    mayBe: '主管部门可能下发过统一模板。',
    fails: '有一个部分与“{name}”的报告相似 {percent}%。',
    passes: '没有与其他机关过于相似的部分。',
  },
  'H-04': {
    name: '与其他机关数字相同',
    formula: '与同年其他机关相比，大于 0 的数不到九成相同，或相同的数里不小于 10 的不到 10 个',
    mayBe: '小数字常会碰巧相同，所以设有下限；也可能收录时放错了文件。这只是提示。',
    fails: '大于 0 的数有 {of} 个，其中 {figures} 个与“{name}”的报告相同。',
    passes: '没有与其他机关九成以上相同的数字。',
  },
  'H-05': {
    name: '同类有而本机关零',
    formula: '本机关为 0，而不少于 8 个同类机关的中位数在 100 以上',
    mayBe: '本机关可能没有这项职能。',
    fails: '“{about}”本机关为 0，{peers} 个同类机关的中位数为 {median}。',
    passes: '没有同类普遍有数而本机关为 0 的项目。',
  },
  'H-06': {
    name: '未填而同类有',
    formula: '本机关空白，而八成以上的同类机关填了数',
    mayBe: '空白可能就是零，也可能没有这项职能。',
    fails: '“{about}”本机关空白，{peers} 个同类机关中有 {given} 个填了数。',
    passes: '没有同类普遍填写而本机关空白的项目。',
  },
} satisfies WordsOf<typeof ORGAN_RULES>;
