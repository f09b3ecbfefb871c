import type { WordsOf } from '../rule-words.ts';
import type { PART_RULES } from './parts.ts';

/** What the rules of `parts.ts` are called and say. */
export const words = {
  'S-01': {
    name: '表式版本识别',
    formula: '表二的栏目和表三的行是哪一版表式的，就是哪一版；两版并见 → 混用',
    mayBe: '可能沿用了旧文件。版本只看列名，不看年份。',
    fails: '同一份报告里两版表式的列名都出现了。',
    passes: '按列名识别为 {form} 年版表式。',
  },
  'S-02': {
    name: '六部分齐全',
    formula: '六个部分各有标题，按意思对应，不按序号',
    mayBe: '标题措辞因地而异，也可能多出机构建设等部分；写法特殊的标题可能没有认出。',
    fails: '没有见到以下部分的标题：{absent}。',
    passes: '六个部分的标题都在，全文共 {parts} 个部分。',
  },
  'S-03': {
    name: '章节编号一致',
    formula: '一级标题的序号逐一递增，并且只用一种写法',
    mayBe: '文字处理软件的自动编号常把“二、”变成“2、”，只是排版上的提示。',
    fails: '一级标题的序号依次为 {ordinals}，写法或次序不统一。',
    passes: '一级标题的序号依次为 {ordinals}。',
  },
  'S-04': {
    name: '标题与序号对应',
    formula: '恰为六部分时，各部分在表式规定的序号之下；另有部分时，次序不变',
    mayBe: '有的地方增设部分，后面的序号随之顺延。',
    fails: '序号“{ordinal}”之下的标题是“{title}”，表式中它是第 {place} 部分。',
    passes: '{parts} 个部分的次序与表式相同。',
  },
  'S-05': {
    name: '三张表齐全',
    formula: '第二、三、四部分的标题之下各有一张表',
    mayBe: '表格可能以图片或附件形式公布，这时无法判定。',
    fails: '没有见到{about}。',
    unread: '标题之下有表格的文字，本站没有读出{about}。',
    passes: '三张表都在。',
  },
  'S-12': {
    name: '五个专题齐全',
    formula: '总体情况里提到主动公开、依申请公开、政府信息管理、平台建设、监督保障',
    mayBe: '次序和措辞不限；有的版本没有这一要求。',
    fails: '总体情况里没有见到：{absent}。',
    passes: '总体情况里五个专题都提到了。',
  },
} satisfies WordsOf<typeof PART_RULES>;
