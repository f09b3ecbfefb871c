import type { WordsOf } from '../rule-words.ts';
import type { PLACE_RULES } from './cell-places.ts';

/** What the rules of `cell-places.ts` are called and say. */
export const words = {
  'C-06': {
    name: '拆格',
    formula: '一行多出一格，相邻两格合成一数后恰为 7 格且行合计相符',
    mayBe: '只是线索：一位数相邻很常见，所以必须多出一格才提。',
    fails: '“{about}”多出一格，标出的两格合成 {joined} 后行合计相符。',
  },
  'C-07': {
    name: '错列',
    formula: '行合计不符，整行移动一列后表三各项合计全部相符',
    mayBe: '只是线索，不改任何数字。',
    fails: '“{about}”整行移动一列之后，表三各项合计全部相符。',
  },
  'C-09': {
    name: '书签编号核对',
    formula: '单元格带有字段编号时，编号与按标签认定的行列一致',
    mayBe: '只有一类模板带编号，复制粘贴也会带错编号。',
    fails: '“{about}”带的编号是 {field}，按编号应是另一格。',
    passes: '{compared} 个编号都与行列一致。',
  },
} satisfies WordsOf<typeof PLACE_RULES>;
