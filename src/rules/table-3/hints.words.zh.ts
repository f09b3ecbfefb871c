import type { WordsOf } from '../rule-words.ts';
import type { REQUEST_HINT_RULES } from './hints.ts';

/** What the rules of `hints.ts` are called and say. */
export const words = {
  'T3-05': {
    name: '与合计不合的一格',
    formula: '一格写的数 = 由同一行、同一列其余各格推算的数',
    mayBe: '推算只看同一行、同一列的其余各格；几处差错也可能互相抵消。',
    fails: '“{about}”一格写的是 {figure}，由同一行、同一列其余各格推算是 {likely}。',
    either:
      '“{about}”一格写的是 {figure}（由其余各格推算是 {likely}），或者“{other}”一格写的是 {otherFigure}（推算是 {otherLikely}）：两格中任何一格都可以是差错所在。',
  },
  'T3-06': {
    name: '互换',
    formula: '两行（或两行的同一列）互换后，各项合计全部相符',
    mayBe: '只是线索，不改任何数字。',
    fails: '“{about}”与“{other}”两行的数字若互换，各项合计全部相符。',
  },
  'T3-07': {
    name: '部分公开重复计',
    formula: '各结果之和 − 总计 = 部分公开数（大于 0）',
    mayBe: '只是线索：表式要求区分处理的只计部分公开一项。',
    fails: '各结果之和比总计多 {excess}，与部分公开的 {partial} 件相同。',
  },
} satisfies WordsOf<typeof REQUEST_HINT_RULES>;
