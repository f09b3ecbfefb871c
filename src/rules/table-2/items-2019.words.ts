import type { RuleText } from '../rule-text.ts';

/** What the rules of `items-2019.ts` are called and say. */
export const ITEM_TEXTS = {
  'T2-07': {
    group: 'T2',
    severity: 'warning',
    arithmetic: true,
    zh: {
      name: '2019 年版：新公开不超过总数',
      formula: '本年新公开数量 ≤ 对外公开总数量',
      mayBe: '总数量的统计时点可能不同。',
    },
    en: {
      name: '2019 edition: newly disclosed, at most the total',
      formula: 'Newly disclosed this year ≤ disclosed in total',
      mayBe: 'The total may be taken at another date.',
    },
  },
  'T2-08': {
    group: 'T2',
    severity: 'note',
    zh: {
      name: '2019 年版：项目存量衔接',
      formula: '本年报告的上一年项目数量 = 上年报告的上一年项目数量 + 增/减',
      mayBe: '改革中项目常重新归并。',
    },
    en: {
      name: '2019 edition: stock of items',
      formula:
        'Items last year, as this report has them = items last year + change, as last year’s report has them',
      mayBe: 'Lists of items are often recut by reforms.',
    },
  },
  'T2-09': {
    group: 'T2',
    severity: 'warning',
    zh: {
      name: '2019 年版：有决定须有项目',
      formula: '处理决定数量 > 0 时，上一年项目数量 + 增/减 > 0',
      mayBe: '可能是受委托行使的职权。',
      fails: '“{about}”为 {figure}，而项目数合计为 {items}。',
      passes: '有处理决定的都有项目。',
    },
    en: {
      name: '2019 edition: decisions need items',
      formula: 'Where decisions > 0, items last year + change > 0',
      mayBe: 'The power may be delegated by another organ.',
      fails: '“{about}” is {figure} while the items come to {items}.',
      passes: 'Wherever there are decisions there are items.',
    },
  },
  'T2-10': {
    group: 'T2',
    severity: 'warning',
    zh: {
      name: '2019 年版：采购项目与金额',
      formula: '采购项目数量 > 0 与采购总金额 > 0 同时成立或同时不成立；金额以元计',
      mayBe: '可能有预付款或框架采购。',
      fails: '采购项目数量为 {projects}，采购总金额为 {amount} 元。',
      passes: '采购项目数量 {projects}，采购总金额 {amount} 元。',
    },
    en: {
      name: '2019 edition: procurement projects and amount go together',
      formula: 'Projects > 0 exactly where the amount > 0; the amount is in yuan',
      mayBe: 'There may be prepayments or framework purchases.',
      fails: 'Projects: {projects}; total amount: {amount} yuan.',
      passes: 'Projects: {projects}; total amount: {amount} yuan.',
    },
  },
} satisfies Readonly<Record<string, RuleText>>;
