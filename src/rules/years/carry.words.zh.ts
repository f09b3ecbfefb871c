import type { WordsOf } from '../rule-words.ts';
import type { CARRY_RULES } from './carry.ts';

/** What the rules of `carry.ts` are called and say. */
export const words = {
  'X-01': {
    name: '结转衔接',
    formula: '上年报告的结转下年度 = 本年报告的上年结转（总计）',
    mayBe: '可能有合并、拆分、事后更正，或申请改按咨询、信访办理。',
  },
  'X-02': {
    name: '结转分列衔接',
    formula: '上年报告的结转下年度 = 本年报告的上年结转（六类申请人各列）',
    mayBe: '申请人可能改归另一类；恰好两列互换时只提一次。',
  },
  'X-03': {
    name: '规范性文件存量',
    formula: '本年现行有效 = 上年现行有效 + 本年制发 − 本年废止（行政规范性文件）',
    mayBe: '可能到期失效、重新清点或划转职权。',
  },
  'X-04': {
    name: '规章存量',
    formula: '本年现行有效 = 上年现行有效 + 本年制发 − 本年废止（规章）',
    mayBe: '可能到期失效或重新清点。',
  },
  'X-09': {
    name: '连续两年结转较多',
    formula: '受理不少于 20 件时，结转下年度不连续两年占一半以上',
    mayBe: '年底集中收到的申请自然结转。',
    fails: '本年受理 {load} 件、结转 {left} 件，上年受理 {loadBefore} 件、结转 {leftBefore} 件。',
    passes: '本年受理 {load} 件、结转 {left} 件，上年受理 {loadBefore} 件、结转 {leftBefore} 件。',
  },
  'X-10': {
    name: '更名合并',
    formula: '登记表写明由哪些机关更名或合并而来时，不作跨年衔接',
    mayBe: '以登记表为准。',
    passes: '登记表写明该机关由 {names} 而来。',
  },
} satisfies WordsOf<typeof CARRY_RULES>;
