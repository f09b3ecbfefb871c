import type { WordsOf } from '../rule-words.ts';
import type { PROSE_TEXT_RULES } from './wording.ts';

/** What the rules of `wording.ts` are called and say. */
export const words = {
  'P-19': {
    name: '他机关名',
    formula: '“我局”“本机关”旁边没有另一登记机关的名称',
    mayBe: '可能在讲合作单位或上级政府。',
    fails: '“我局”或“本机关”旁边出现了“{name}”。',
    passes: '没有紧挨着“我局”“本机关”的他机关名称。',
  },
  'P-20': {
    name: '信息处理费说明',
    formula: '2021 年版：第六部分说明信息处理费情况',
    mayBe: '只写“无”时读作没有明说，不作为差错。',
    fails: '第六部分写的是“{text}”，没有明说信息处理费。',
    passes: '第六部分讲到了信息处理费。',
  },
  'P-21': {
    name: '第五部分篇幅',
    formula: '第五部分不少于 10 个字',
    mayBe: '内容可能在图片或附件里。',
    fails: '第五部分只有 {characters} 个字：“{text}”。',
    passes: '第五部分有 {characters} 个字。',
  },
  'P-22': {
    name: '文字与上年相近',
    formula: '去掉通用语句和数字后，各部分与上年的相似度不超过 90%',
    mayBe: '法定的套语本来相同；80 字以下的部分不比较。',
    fails: '有一个部分与 {year} 年度的报告相似 {percent}%。',
    passes: '没有与上年相似九成以上的部分。',
  },
  'P-23': {
    name: '词语重复印出',
    formula: '没有重复印出的词语或标点',
    mayBe: '只在该报告的页面提示，文字风格不是数据。',
    fails: '有 {places} 处词语或标点像是印了两次：{texts}。',
    passes: '没有见到重复印出的词语或标点。',
  },
  'P-24': {
    name: '单位前后不一',
    formula: '同一个数前后用同一单位',
    mayBe: '条与件常混用，只作提示。',
    fails: '“{about}”{figure} 前后用了“{unit}”和“{otherUnit}”两种单位。',
    passes: '同一个数前后单位相同。',
  },
} satisfies WordsOf<typeof PROSE_TEXT_RULES>;
