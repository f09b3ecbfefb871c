import type { WordsOf } from '../rule-words.ts';
import type { DISCLOSURE_RULES } from './documents-and-fees.ts';

/** What the rules of `documents-and-fees.ts` are called and say. */
export const words = {
  'T2-01': {
    name: '现行有效不少于净增',
    formula: '现行有效件数 ≥ 本年制发件数 − 本年废止件数（规章、行政规范性文件）',
    mayBe: '可能已制发而尚未施行，或当年制发当年失效。',
  },
  'T2-02': {
    name: '废止不超过存量',
    formula: '本年废止 ≤ 上年现行有效 + 本年制发',
    mayBe: '清理时可能另计失效件数。',
  },
  'T2-03': {
    name: '规章制定权',
    formula: '设区的市以下的机关及部门，规章各数为 0',
    mayBe: '政府的汇总报告、部委和经济特区不在此列；也可能把规范性文件填到了规章一行。',
    fails: '“{about}”写的是 {figure}，而该机关通常没有规章制定权。',
    passes: '规章一行为 0。',
  },
  'T2-04': {
    name: '收费单位',
    formula: '本年收费 ÷ 其他各年中位数，不在 1 万或万分之一的 ±20% 以内',
    mayBe: '可能新设或取消了收费项目。',
    fails: '本年收费 {figure} 万元，其他 {years} 年的中位数是 {median} 万元，相差约一万倍，单位可能不同。',
    passes: '本年收费 {figure} 万元，其他 {years} 年的中位数是 {median} 万元。',
  },
  'T2-05': {
    name: '收费精度',
    formula: '以万元计的收费不超过 4 位小数（即到元）',
    mayBe: '4 位以上可能到角、分，6 位以上多为计算尾数。',
    fails: '收费金额写作“{text}”，有 {decimals} 位小数。',
    passes: '收费金额的小数位在 4 位以内。',
  },
  'T2-06': {
    name: '许可、处罚、强制转为零',
    formula: '许可、处罚或强制本年为 0，而前两年都大于 0',
    mayBe: '职权可能划转给其他机关。',
    fails: '“{about}”本年为 0，上年为 {lastYear}，前年为 {yearBefore}。',
    passes: '没有由前两年有数转为本年归零的项目。',
  },
  'T2-12': {
    name: '表二全零',
    formula: '表二全部为 0 时，正文没有讲到本机关的许可、处罚、收费等数字',
    mayBe: '正文讲的可能是全区情况。',
    fails: '表二全部为 0，正文写“{about}”{prose}。',
    passes: '表二全部为 0，正文也没有相关数字。',
  },
} satisfies WordsOf<typeof DISCLOSURE_RULES>;
