import type { WordsOf } from '../rule-words.ts';
import type { SERIES_RULES } from './series.ts';

/** What the rules of `series.ts` are called and say. */
export const words = {
  'D-06': {
    name: '重复报告',
    formula: '一个机关一个年度只有一份报告',
    mayBe: '可能是更正后的版本：两份都保留，以落款较晚者为准。',
    fails: '该机关 {year} 年度有 {documents} 份文件。',
    passes: '该机关该年度只有一份文件。',
  },
  'D-07': {
    name: '不同年度内容相同',
    formula:
      '与其他年度相比，自由叙述部分的相似度不超过 95%，或大于 0 的数不到九成相同，或相同的数里不小于 10 的不到 10 个',
    mayBe: '各年工作可能本来相近，也可能放错了文件，所以只作提示。',
    fails: '自由叙述部分与 {year} 年度的报告相似 {percent}%，相同的大于 0 的数有 {figures} 个。',
    passes: '与其他 {documents} 个年度的报告不雷同。',
  },
  'D-08': {
    name: '原文变更',
    formula: '去掉空白后的全文与上一次发布时相同',
    mayBe: '网页的导航栏变动也会影响，故先去掉空白再比较。',
    fails: '全文与上一次发布时不同。',
    passes: '全文与上一次发布时相同。',
  },
  'D-09': {
    name: '缺年',
    formula: '有更早年度的报告时，上一年度也有',
    mayBe: '可能新设、合并或更名，也可能只是没有收入本站。',
    fails: '已有 {year} 年度的报告，其后到本年度之间（{from}–{to}）没有。',
    passes: '上一年度的报告也在。',
  },
  'D-10': {
    name: '转换留下的标记',
    formula: '书签、域代码、页码等残留的个数',
    mayBe: '多为转换文件格式时留下，收录时的转换也会留下，公布的原文里未必有。读数时已剔除，只作提示。',
    fails: '所读文件的正文里有 {marks} 处书签、域代码或页码，读数时已剔除。',
    passes: '没有残留的标记。',
  },
} satisfies WordsOf<typeof SERIES_RULES>;
