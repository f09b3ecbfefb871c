import type { RuleText } from '../rule-text.ts';

/** What the rules of `sums.ts` are called and say. */
export const REQUEST_SUM_TEXTS = {
  'T3-01': {
    group: 'T3',
    severity: 'error',
    arithmetic: true,
    zh: {
      name: '行合计',
      formula: '自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他 = 总计（每行）',
      mayBe: '先看是否有数字被拆成两格或整行错列。',
    },
    en: {
      name: 'Row sums',
      formula:
        'Natural persons + businesses + research + public interest + legal services + other = total, in every row',
      mayBe: 'First see whether a number was split over two cells or a row shifted.',
    },
  },
  'T3-02': {
    group: 'T3',
    severity: 'error',
    arithmetic: true,
    zh: {
      name: '列合计',
      formula: '予以公开 + 部分公开 + 不予公开 + 无法提供 + 不予处理 + 其他处理 = 办理结果总计（每列）',
      mayBe: '有的机关自行插入小计行。',
    },
    en: {
      name: 'Outcome sums',
      formula:
        'Granted + in part + refused + unavailable + not processed + other = outcomes in total, in every column',
      mayBe: 'Some organs insert rows of subtotals.',
    },
  },
  'T3-03': {
    group: 'T3',
    severity: 'error',
    arithmetic: true,
    zh: {
      name: '收办平衡',
      formula: '本年新收 + 上年结转 = 办理结果总计 + 结转下年度（每列）',
      mayBe: '表式自身印有这条关系，未发现例外情形。',
    },
    en: {
      name: 'Balance of requests',
      formula: 'Received + carried in = outcomes in total + carried out, in every column',
      mayBe: 'The form prints this rule itself; no exception is known.',
    },
  },
  'T3-04': {
    group: 'T3',
    severity: 'error',
    arithmetic: true,
    zh: {
      name: '双路总计',
      formula: '各结果行六类申请人全部相加 = 办理结果总计的总计',
      mayBe: '随行合计或列合计而来，一处笔误不必重复看。',
    },
    en: {
      name: 'Grand total both ways',
      formula: 'All outcomes of all applicants added up = the grand total of outcomes',
      mayBe: 'It follows from a row or a column that fails; one slip need not be looked at twice.',
    },
  },
} satisfies Readonly<Record<string, RuleText>>;
