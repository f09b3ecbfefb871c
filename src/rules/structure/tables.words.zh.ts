import type { WordsOf } from '../rule-words.ts';
import type { TABLE_RULES } from './tables.ts';

/** What the rules of `tables.ts` are called and say. */
export const words = {
  'S-06': {
    name: '行标签完整',
    formula: '该版表式表三的每一行，各出现一次',
    mayBe: '标签折行，或写成“转结”“新收到”等，通常仍能对上；特殊写法可能没有认出。',
    fails: '表三应有 {expected} 行，见到 {found} 行，重复 {twice} 行：{about}。',
    unread: '表三的 {expected} 行中，本站只读出 {found} 行。',
    passes: '表三的 {expected} 行各出现一次。',
  },
  'S-07': {
    name: '列数正确',
    formula: '表三每行 7 格，表四共 15 格，表二规章、规范性文件每行 3 格',
    mayBe: '表头合并、行尾的空格会影响格数；行尾空格已不计。',
    fails: '“{about}”应有 {expected} 格，见到 {found} 格。',
    unread: '“{about}”一行的格子本站没有读清：应有 {expected} 格，只分出 {found} 格。',
    passes: '各行格数都对。',
  },
  'S-08': {
    name: '勾稽提示语存在',
    formula: '表三表头印有“第一项加第二项之和，等于第三项加第四项之和”',
    mayBe: '提示语并非数据，不印也不影响数字。',
    fails: '表三没有见到勾稽关系的提示语。',
    passes: '表三印有勾稽关系的提示语。',
  },
  'S-09': {
    name: '另有表格',
    formula: '三张法定表以外的表格，有就列出',
    mayBe: '地方可以自行增加统计表。列出只是提示，说明这份报告另有哪些数据。',
    fails: '三张法定表以外另有 {extra} 张表，其中认得的地方统计表 {local} 张，不认得的 {unknown} 张。',
    passes: '没有法定表以外的表格。',
  },
  'S-10': {
    name: '数字全覆盖',
    formula: '已归位的数字 ÷ 表格里的全部数字 = 100%',
    mayBe: '这是本站读表的缺口，不是报告的问题。',
    fails: '表格里的 {tokens} 个数字中有 {left} 个没有归位：{texts}。',
    passes: '表格里的 {tokens} 个数字都已归位。',
  },
  'S-11': {
    name: '重复表格',
    formula: '同一种法定表只出现一次',
    mayBe: '市、区的报告可能同时附汇总表和本机关的表，两张都合理。',
    fails: '有 {again} 张表与前面的表属于同一种，读数取自先认定的一张。',
    passes: '每种法定表只出现一次。',
  },
} satisfies WordsOf<typeof TABLE_RULES>;
