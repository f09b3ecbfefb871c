import type { WordsOf } from '../rule-words.ts';
import type { REQUEST_SHAPE_RULES } from './shape.ts';

/** What the rules of `shape.ts` are called and say. */
export const words = {
  'T3-08': {
    name: '小计行',
    formula: '表式没有的行恰为相邻若干行之和',
    mayBe: '机关自行插入的小计，不计入合计。',
    fails: '有 {rows} 行像是自行插入的小计（“{label}”），未计入合计。',
    passes: '没有自行插入的小计行。',
  },
  'T3-09': {
    name: '分组小计',
    formula: '印出的分组数 = 该组各行之和（印出时才核对）',
    mayBe: '只有印出分组数的表才适用。',
  },
  'T3-10': {
    name: '总计列与自然人列',
    formula: '各行总计都等于自然人，而其他列有大于 0 的数',
    mayBe: '可能只把自然人一列抄到了总计列。',
    fails: '{rows} 行的总计都等于自然人，而其他列有 {others} 格大于 0。',
    passes: '总计列与自然人列并不逐格相同。',
  },
  'T3-11': {
    name: '收费逾期',
    formula: '逾期未缴费 > 0 时，第六部分讲到收费通知',
    mayBe: '“未收取”只说明没有收到钱，与此并不矛盾；“未发出收费通知”才矛盾。',
    fails: '逾期未缴费 {figure} 件，第六部分没有讲到发出收费通知。',
    passes: '逾期未缴费 {figure} 件，第六部分讲到了收费。',
  },
  'T3-12': {
    name: '其他处理占比',
    formula: '“其他”占办理结果一半以上，且办结不少于 20 件',
    mayBe: '撤回的申请通常计在这里。',
    fails: '办结 {whole} 件，其中“其他” {part} 件，超过一半。',
    passes: '办结 {whole} 件，其中“其他” {part} 件。',
  },
  'T3-13': {
    name: '全零',
    formula: '表三全部为 0 时，由它算出的比率不适用',
    mayBe: '小机关全年没有申请很平常。',
    passes: '表三有 {figures} 格不为 0。',
  },
} satisfies WordsOf<typeof REQUEST_SHAPE_RULES>;
