import type { RuleText } from '../rule-text.ts';

/** What the rules of `organs.ts` are called and say. */
export const ORGAN_TEXTS = {
  'H-01': {
    group: 'H',
    severity: 'note',
    zh: {
      name: '汇总一致',
      formula: '汇总数 = 本机关 + 全部下级机关（报告写明汇总且下级报告齐全时）',
      mayBe: '多数上级机关只报本机关的数；缺一份下级报告就无法判定。',
    },
    en: {
      name: 'Summary adds up',
      formula:
        'Summary = own figures + all organs below, where a summary is stated and all reports are there',
      mayBe: 'Most organs report for themselves; with one report missing the rule is undecided.',
    },
  },
  'H-02': {
    group: 'H',
    severity: 'warning',
    arithmetic: true,
    zh: {
      name: '下级大于上级',
      formula: '下级机关的数 ≤ 上级机关的汇总数',
      mayBe: '上级的报告可能并非汇总。',
      fails: '“{about}”：汇总数为 {figure}，下级“{name}”为 {other}。',
      passes: '下级机关的数都不超过汇总数。',
    },
    en: {
      name: 'Part above the whole',
      formula: 'A figure of an organ below ≤ the summary’s figure',
      mayBe: 'The report above may be no summary.',
      fails: '“{about}”: the summary has {figure}, “{name}” below it has {other}.',
      passes: 'No organ below exceeds the summary.',
    },
  },
  'H-03': {
    group: 'H',
    severity: 'note',
    zh: {
      name: '与其他机关文字相近',
      formula: '去掉通用语句后，与其他机关同一部分的相似度不超过 90%',
      mayBe: '主管部门可能下发过统一模板。',
      fails: '有一个部分与“{name}”的报告相似 {percent}%。',
      passes: '没有与其他机关相似九成以上的部分。',
    },
    en: {
      name: 'Text nearly identical to another organ’s',
      formula: 'Without common phrases, a part is at most 90 % like another organ’s',
      mayBe: 'The supervising office may have handed out a template.',
      fails: 'One part is {percent} % like that of “{name}”.',
      passes: 'No part is more than nine tenths like another organ’s.',
    },
  },
  'H-04': {
    group: 'H',
    severity: 'note',
    zh: {
      name: '与其他机关数字相同',
      formula: '与同年其他机关相比，大于 0 的数不到九成相同，或相同的数里不小于 10 的不到 10 个',
      mayBe: '小数字常会碰巧相同，所以设有下限；也可能收录时放错了文件。这只是提示。',
      fails: '大于 0 的数有 {of} 个，其中 {figures} 个与“{name}”的报告相同。',
      passes: '没有与其他机关九成以上相同的数字。',
    },
    en: {
      name: 'Numbers identical to another organ’s',
      formula:
        'Of the figures above zero, fewer than nine tenths equal those of another organ in the year, or fewer than ten of ten or more do',
      mayBe:
        'Small figures agree by chance, hence the thresholds; a file may have been put in the wrong place. It is a hint only.',
      fails: 'Of {of} figures above zero, {figures} are those of the report of “{name}”.',
      passes: 'No other organ shares nine tenths of the figures.',
    },
  },
  'H-05': {
    group: 'H',
    severity: 'note',
    zh: {
      name: '同类有而本机关零',
      formula: '本机关为 0，而不少于 8 个同类机关的中位数在 100 以上',
      mayBe: '本机关可能没有这项职能。',
      fails: '“{about}”本机关为 0，{peers} 个同类机关的中位数为 {median}。',
      passes: '没有同类普遍有数而本机关为 0 的项目。',
    },
    en: {
      name: 'Zero among peers',
      formula: '0 here while the median of at least eight organs of the kind is 100 or more',
      mayBe: 'The organ may not hold this function.',
      fails: '“{about}” is 0 here; the median of {peers} organs of the kind is {median}.',
      passes: 'No figure is 0 where organs of the kind generally have one.',
    },
  },
  'H-06': {
    group: 'H',
    severity: 'note',
    zh: {
      name: '未填而同类有',
      formula: '本机关空白，而八成以上的同类机关填了数',
      mayBe: '空白可能就是零，也可能没有这项职能。',
      fails: '“{about}”本机关空白，{peers} 个同类机关中有 {given} 个填了数。',
      passes: '没有同类普遍填写而本机关空白的项目。',
    },
    en: {
      name: 'Blank among peers',
      formula: 'Blank here while four fifths of the organs of the kind give a number',
      mayBe: 'The blank may stand for zero, or the function not be held.',
      fails: '“{about}” is blank here; {given} of {peers} organs of the kind give a number.',
      passes: 'No cell is blank that organs of the kind generally fill.',
    },
  },
} satisfies Readonly<Record<string, RuleText>>;
