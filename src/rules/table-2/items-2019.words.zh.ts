import type { WordsOf } from '../rule-words.ts';
import type { ITEM_RULES } from './items-2019.ts';

/** What the rules of `items-2019.ts` are called and say. */
export const words = {
  'T2-07': {
    name: '2019 年版：新公开不超过总数',
    formula: '本年新公开数量 ≤ 对外公开总数量',
    mayBe: '总数量的统计时点可能不同。',
  },
  'T2-08': {
    name: '2019 年版：项目存量衔接',
    formula: '本年报告的上一年项目数量 = 上年报告的上一年项目数量 + 增/减',
    mayBe: '改革中项目常重新归并。',
  },
  'T2-09': {
    name: '2019 年版：有决定须有项目',
    formula: '处理决定数量 > 0 时，上一年项目数量 + 增/减 > 0',
    mayBe: '可能是受委托行使的职权。',
    fails: '“{about}”为 {figure}，而项目数合计为 {items}。',
    passes: '有处理决定的都有项目。',
  },
  'T2-10': {
    name: '2019 年版：采购项目与金额',
    formula: '采购项目数量 > 0 与采购总金额 > 0 同时成立或同时不成立；金额以元计',
    mayBe: '可能有预付款或框架采购。',
    fails: '采购项目数量为 {projects}，采购总金额为 {amount} 元。',
    passes: '采购项目数量 {projects}，采购总金额 {amount} 元。',
  },
} satisfies WordsOf<typeof ITEM_RULES>;
