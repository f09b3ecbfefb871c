import type { WordsOf } from '../rule-words.ts';
import type { REQUEST_SUM_RULES } from './sums.ts';

/** What the rules of `sums.ts` are called and say. */
export const words = {
  'T3-01': {
    name: '行合计',
    formula: '自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他 = 总计（每行）',
    mayBe: '先看是否有数字被拆成两格或整行错列。',
    fails: '“{about}”一行：六类申请人合 {leftTotal}（{left}），“总计”写的是 {right}，相差 {gap}。',
  },
  'T3-02': {
    name: '列合计',
    formula: '予以公开 + 部分公开 + 不予公开 + 无法提供 + 不予处理 + 其他处理 = 办理结果总计（每列）',
    mayBe: '有的机关自行插入小计行。',
    fails: '“{about}”一列：各项办理结果合 {leftTotal}（{left}），“（七）总计”写的是 {right}，相差 {gap}。',
  },
  'T3-03': {
    name: '第一项加第二项等于第三项加第四项',
    formula: '本年新收 + 上年结转 = 办理结果总计 + 结转下年度（每列）',
    mayBe: '表式自身印有这条关系，未发现例外情形。',
    fails:
      '“{about}”一列：本年新收加上年结转是 {leftTotal}（{left}），办理结果总计加结转下年度是 {rightTotal}（{right}），相差 {gap}。',
  },
  'T3-04': {
    name: '全部办理结果相加',
    formula: '各结果行六类申请人全部相加 = 办理结果总计的总计',
    mayBe: '随行合计或列合计而来，一处笔误不必重复看。',
    fails: '各项结果、六类申请人全部相加是 {leftTotal}，“（七）总计”一行的“总计”写的是 {right}，相差 {gap}。',
  },
} satisfies WordsOf<typeof REQUEST_SUM_RULES>;
