import type { RuleText } from '../rule-text.ts';

/** What the rules of `shape.ts` are called and say. */
export const REQUEST_SHAPE_TEXTS = {
  'T3-08': {
    group: 'T3',
    severity: 'note',
    zh: {
      name: '小计行',
      formula: '表式没有的行恰为相邻若干行之和',
      mayBe: '机关自行插入的小计，不计入合计。',
      fails: '有 {rows} 行像是自行插入的小计（“{label}”），未计入合计。',
      passes: '没有自行插入的小计行。',
    },
    en: {
      name: 'Rows of subtotals',
      formula: 'A row the form does not have is the sum of the rows next to it',
      mayBe: 'A subtotal the organ added; it is left out of the sums.',
      fails: 'Rows that look like added subtotals and are left out of the sums: {rows} (“{label}”).',
      passes: 'There are no added rows of subtotals.',
    },
  },
  'T3-09': {
    group: 'T3',
    severity: 'error',
    arithmetic: true,
    zh: {
      name: '分组小计',
      formula: '印出的分组数 = 该组各行之和（印出时才核对）',
      mayBe: '只有印出分组数的表才适用。',
    },
    en: {
      name: 'Printed group totals',
      formula: 'A printed figure of a group = the sum of its rows, where one is printed',
      mayBe: 'It concerns only tables that print such figures.',
    },
  },
  'T3-10': {
    group: 'T3',
    severity: 'warning',
    zh: {
      name: '总计列与自然人列',
      formula: '各行总计都等于自然人，而其他列有大于 0 的数',
      mayBe: '可能只把自然人一列抄到了总计列。',
      fails: '{rows} 行的总计都等于自然人，而其他列有 {others} 格大于 0。',
      passes: '总计列与自然人列并不逐格相同。',
    },
    en: {
      name: 'Total column against a column of applicants',
      formula: 'The total equals natural persons in every row while another column is above 0',
      mayBe: 'The column of natural persons may have been copied into the totals.',
      fails:
        'In all {rows} rows the total equals natural persons, while {others} cells of other columns are above 0.',
      passes: 'The totals do not merely repeat natural persons.',
    },
  },
  'T3-11': {
    group: 'T3',
    severity: 'warning',
    zh: {
      name: '收费逾期',
      formula: '逾期未缴费 > 0 时，第六部分讲到收费通知',
      mayBe: '“未收取”只说明没有收到钱，与此并不矛盾；“未发出收费通知”才矛盾。',
      fails: '逾期未缴费 {figure} 件，第六部分没有讲到发出收费通知。',
      passes: '逾期未缴费 {figure} 件，第六部分讲到了收费。',
    },
    en: {
      name: 'Fee not paid in time',
      formula: 'Where requests lapsed for unpaid fees, part six speaks of a fee notice',
      mayBe: '“None collected” does not contradict it; “no notice issued” does.',
      fails: 'Requests lapsed for unpaid fees: {figure}; part six does not speak of a fee notice.',
      passes: 'Requests lapsed for unpaid fees: {figure}; part six speaks of fees.',
    },
  },
  'T3-12': {
    group: 'T3',
    severity: 'note',
    zh: {
      name: '其他处理占比',
      formula: '“其他”占办理结果一半以上，且办结不少于 20 件',
      mayBe: '撤回的申请通常计在这里。',
      fails: '办结 {whole} 件，其中“其他” {part} 件，超过一半。',
      passes: '办结 {whole} 件，其中“其他” {part} 件。',
    },
    en: {
      name: 'Share of other outcomes',
      formula: '“Other” makes up more than half of at least twenty outcomes',
      mayBe: 'Requests withdrawn are usually counted here.',
      fails: '{part} of {whole} outcomes are “other”, more than half.',
      passes: '{part} of {whole} outcomes are “other”.',
    },
  },
  'T3-13': {
    group: 'T3',
    severity: 'note',
    zh: {
      name: '全零',
      formula: '表三全部为 0 时，由它算出的比率不适用',
      mayBe: '小机关全年没有申请很平常。',
      passes: '表三有 {figures} 格不为 0。',
    },
    en: {
      name: 'All zero',
      formula: 'Where the requests table is all zero, rates made from it do not apply',
      mayBe: 'A small office without requests is nothing unusual.',
      passes: '{figures} cells of the requests table are not 0.',
    },
  },
} satisfies Readonly<Record<string, RuleText>>;
