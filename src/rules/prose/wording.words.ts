import type { RuleText } from '../rule-text.ts';

/** What the rules of `wording.ts` are called and say. */
export const PROSE_TEXT_TEXTS = {
  'P-19': {
    group: 'P',
    severity: 'warning',
    zh: {
      name: '他机关名',
      formula: '“我局”“本机关”旁边没有另一登记机关的名称',
      mayBe: '可能在讲合作单位或上级政府。',
      fails: '“我局”或“本机关”旁边出现了“{name}”。',
      passes: '没有紧挨着“我局”“本机关”的他机关名称。',
    },
    en: {
      name: 'Another organ’s name',
      formula: 'No other registered organ is named right beside 我局 or 本机关',
      mayBe: 'The sentence may speak of a partner or a government above.',
      fails: 'Beside 我局 or 本机关 stands “{name}”.',
      passes: 'No other organ’s name stands beside 我局 or 本机关.',
    },
  },
  'P-20': {
    group: 'P',
    severity: 'note',
    zh: {
      name: '信息处理费说明',
      formula: '2021 年版：第六部分说明信息处理费情况',
      mayBe: '只写“无”时读作没有明说，不作为差错。',
      fails: '第六部分写的是“{text}”，没有明说信息处理费。',
      passes: '第六部分讲到了信息处理费。',
    },
    en: {
      name: 'Processing fees spoken of in part six',
      formula: '2021 edition: part six says something on information-processing fees',
      mayBe: 'A bare 无 is read as not explicit, not as an error.',
      fails: 'Part six reads “{text}” and is not explicit on processing fees.',
      passes: 'Part six speaks of processing fees.',
    },
  },
  'P-21': {
    group: 'P',
    severity: 'warning',
    zh: {
      name: '第五部分篇幅',
      formula: '第五部分不少于 10 个字',
      mayBe: '内容可能在图片或附件里。',
      fails: '第五部分只有 {characters} 个字：“{text}”。',
      passes: '第五部分有 {characters} 个字。',
    },
    en: {
      name: 'Length of part five',
      formula: 'Part five has at least ten characters',
      mayBe: 'Its content may be in a picture or an attachment.',
      fails: 'Part five has {characters} characters: “{text}”.',
      passes: 'Part five has {characters} characters.',
    },
  },
  'P-22': {
    group: 'P',
    severity: 'note',
    zh: {
      name: '文字与上年相近',
      formula: '去掉通用语句和数字后，各部分与上年的相似度不超过 90%',
      mayBe: '法定的套语本来相同；80 字以下的部分不比较。',
      fails: '有一个部分与 {year} 年度的报告相似 {percent}%。',
      passes: '没有与上年相似九成以上的部分。',
    },
    en: {
      name: 'Text nearly identical to last year’s',
      formula: 'Without common phrases and numbers, each part is at most 90 % like last year’s',
      mayBe: 'Statutory phrases are the same anyway; parts under 80 characters are left out.',
      fails: 'One part is {percent} % like that of {year}.',
      passes: 'No part is more than nine tenths like last year’s.',
    },
  },
  'P-23': {
    group: 'P',
    severity: 'note',
    zh: {
      name: '词语重复印出',
      formula: '没有重复印出的词语或标点',
      mayBe: '只在该报告的页面提示，文字风格不是数据。',
      fails: '有 {places} 处词语或标点像是印了两次：{texts}。',
      passes: '没有见到重复印出的词语或标点。',
    },
    en: {
      name: 'Words printed twice',
      formula: 'No word or stop is printed twice',
      mayBe: 'Shown on the report’s own page only; style is not data.',
      fails: 'Words or stops that seem to be printed twice: {texts} (places: {places}).',
      passes: 'No word or stop seems to be printed twice.',
    },
  },
  'P-24': {
    group: 'P',
    severity: 'note',
    zh: {
      name: '单位前后不一',
      formula: '同一个数前后用同一单位',
      mayBe: '条与件常混用，只作提示。',
      fails: '“{about}”{figure} 前后用了“{unit}”和“{otherUnit}”两种单位。',
      passes: '同一个数前后单位相同。',
    },
    en: {
      name: 'Two units for one figure',
      formula: 'One figure is told in one unit',
      mayBe: '条 and 件 are often used alike; told for information.',
      fails: '“{about}”, {figure}, is told in both {unit} and {otherUnit}.',
      passes: 'Each figure is told in one unit.',
    },
  },
} satisfies Readonly<Record<string, RuleText>>;
