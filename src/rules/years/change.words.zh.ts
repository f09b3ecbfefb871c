import type { WordsOf } from '../rule-words.ts';
import type { CHANGE_RULES } from './change.ts';

/** What the rules of `change.ts` are called and say. */
export const words = {
  'X-06': {
    name: '整表与上年相同',
    formula: '表二至表四与上年不全相同（非零数不少于 5 个时）',
    mayBe: '数字少的机关可能巧合，所以设有下限。',
    fails: '表二至表四的 {figures} 个非零数与 {year} 年度完全相同。',
    passes: '表二至表四与 {year} 年度不全相同。',
  },
  'X-07': {
    name: '单项与上年相同',
    formula: '许可或处罚不少于 50 件时，与上年不同',
    mayBe: '可能是巧合。',
    fails: '“{about}”两年都是 {figure}。',
    passes: '“{about}”本年 {figure}，上年 {lastYear}。',
  },
  'X-08': {
    name: '变化较大',
    formula: '与上年之比在 0.2 至 5 之间，或差额不超过 max(20, 3√上年)',
    mayBe: '职能调整、专项工作都会引起变化。',
    fails: '“{about}”由上年的 {lastYear} 变为本年的 {figure}。',
    passes: '各项与上年相比没有大起大落。',
  },
  'X-12': {
    name: '主动公开总量与渠道的变化',
    formula: '主动公开总数与上年相差 5 倍以上，且正文讲到渠道停用或开通',
    mayBe: '关停微信、微博账号会使总数明显变化。',
    fails: '主动公开总数由上年的 {lastYear} 变为 {figure}，正文讲到“{text}”。',
    passes: '主动公开总数本年 {figure}，上年 {lastYear}。',
  },
} satisfies WordsOf<typeof CHANGE_RULES>;
