import type { WordsOf } from '../rule-words.ts';
import type { CELL_RULES } from './cells.ts';

/** What the rules of `cells.ts` are called and say. */
export const words = {
  'C-01': {
    name: '数值可读',
    formula: '去掉空格、书签、千分位，全角转半角之后是一个数',
    mayBe: '单元格里可能写了文字，如“无”；原样保留，不当作 0。',
    fails: '“{about}”写的是“{text}”，不是数字（同类 {cells} 格）。',
    passes: '{cells} 个单元格里没有读不成数的文字。',
  },
  'C-02': {
    name: '空白、斜线与零分开',
    formula: '单元格分为：数、空白、斜线或横线、文字，互不转换',
    mayBe: '这是读数的规矩，不对报告作结论。',
    passes: '{cells} 格中：数 {numbers}，空白 {blanks}，斜线或横线 {marks}，文字 {words}。',
  },
  'C-03': {
    name: '空白单元格',
    formula: '应填的格里空白的个数；两格以内只作提示',
    mayBe: '有的机关把为零的行整行留空，所以合成一条。',
    fails: '应填的 {cells} 格里有 {blanks} 格空白，第一处在“{about}”。',
    passes: '应填的 {cells} 格都不空。',
  },
  'C-04': {
    name: '非负',
    formula: '件数、金额 ≥ 0',
    mayBe: '2019 年版“本年增/减”可以为负，不在此列。',
    fails: '“{about}”写的是 {figure}。',
    passes: '件数和金额都不小于 0。',
  },
  'C-05': {
    name: '件数为整数',
    formula: '件数没有小数；金额不在此列',
    mayBe: '导出的表格会把 0 写成 0.0，这样的数仍是整数。',
    fails: '“{about}”写的是 {figure}。',
    passes: '件数都是整数。',
  },
  'C-08': {
    name: '易混字符',
    formula: '数字里夹有 O、l、I、〇 或全角数字、全角小数点',
    mayBe: '全角数字照常读数；字母不替换，原样保留。',
    fails: '“{about}”写作“{text}”（同类 {cells} 格）。',
    passes: '没有容易混淆的字符。',
  },
  'C-10': {
    name: '像日期的数',
    formula: '件数格里是 2018–2030，而相邻各数都小于 50',
    mayBe: '较大的机关确实可能有两千余件。',
    fails: '“{about}”写的是 {figure}，像一个年份。',
    passes: '没有像年份的件数。',
  },
  'C-11': {
    name: '单位混写',
    formula: '单元格里除数字外还写了单位',
    mayBe: '单位读出后照此换算，只作提示。',
    fails: '“{about}”写作“{text}”，单位写在格里（同类 {cells} 格）。',
    passes: '单元格里没有单位。',
  },
  'C-12': {
    name: '小数位较多',
    formula: '金额的小数超过 6 位',
    mayBe: '多半是表格软件计算留下的尾数。',
    fails: '“{about}”写作“{text}”，小数超过 6 位。',
    passes: '金额的小数都不超过 6 位。',
  },
} satisfies WordsOf<typeof CELL_RULES>;
