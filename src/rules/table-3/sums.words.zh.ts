import type { WordsOf } from '../rule-words.ts';
import type { REQUEST_SUM_RULES } from './sums.ts';

/** What the rules of `sums.ts` are called and say. */
export const words = {
  'T3-01': {
    name: '行合计',
    formula: '自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他 = 总计（每行）',
    mayBe: '先看是否有数字被拆成两格或整行错列。',
  },
  'T3-02': {
    name: '列合计',
    formula: '予以公开 + 部分公开 + 不予公开 + 无法提供 + 不予处理 + 其他处理 = 办理结果总计（每列）',
    mayBe: '有的机关自行插入小计行。',
  },
  'T3-03': {
    name: '收办平衡',
    formula: '本年新收 + 上年结转 = 办理结果总计 + 结转下年度（每列）',
    mayBe: '表式自身印有这条关系，未发现例外情形。',
  },
  'T3-04': {
    name: '双路总计',
    formula: '各结果行六类申请人全部相加 = 办理结果总计的总计',
    mayBe: '随行合计或列合计而来，一处笔误不必重复看。',
  },
} satisfies WordsOf<typeof REQUEST_SUM_RULES>;
