import type { RuleText } from '../rule-text.ts';

/** T3: the table of requests. */
export const REQUEST_TEXTS = {
  'T3-01': {
    group: 'T3',
    severity: 'error',
    arithmetic: true,
    zh: {
      name: '行合计',
      formula: '自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他 = 总计（每行）',
      mayBe: '先看是否有数字被拆成两格或整行错列。',
    },
    en: {
      name: 'Row sums',
      formula:
        'Natural persons + businesses + research + public interest + legal services + other = total, in every row',
      mayBe: 'First see whether a number was split over two cells or a row shifted.',
    },
  },
  'T3-02': {
    group: 'T3',
    severity: 'error',
    arithmetic: true,
    zh: {
      name: '列合计',
      formula: '予以公开 + 部分公开 + 不予公开 + 无法提供 + 不予处理 + 其他处理 = 办理结果总计（每列）',
      mayBe: '有的机关自行插入小计行。',
    },
    en: {
      name: 'Outcome sums',
      formula:
        'Granted + in part + refused + unavailable + not processed + other = outcomes in total, in every column',
      mayBe: 'Some organs insert rows of subtotals.',
    },
  },
  'T3-03': {
    group: 'T3',
    severity: 'error',
    arithmetic: true,
    zh: {
      name: '收办平衡',
      formula: '本年新收 + 上年结转 = 办理结果总计 + 结转下年度（每列）',
      mayBe: '表式自身印有这条关系，未发现例外情形。',
    },
    en: {
      name: 'Balance of requests',
      formula: 'Received + carried in = outcomes in total + carried out, in every column',
      mayBe: 'The form prints this rule itself; no exception is known.',
    },
  },
  'T3-04': {
    group: 'T3',
    severity: 'error',
    arithmetic: true,
    zh: {
      name: '双路总计',
      formula: '各结果行六类申请人全部相加 = 办理结果总计的总计',
      mayBe: '随行合计或列合计而来，一处笔误不必重复看。',
    },
    en: {
      name: 'Grand total both ways',
      formula: 'All outcomes of all applicants added up = the grand total of outcomes',
      mayBe: 'It follows from a row or a column that fails; one slip need not be looked at twice.',
    },
  },
  'T3-05': {
    group: 'T3',
    severity: 'note',
    zh: {
      name: '单格定位',
      formula: '改动某一格同一差额，所有不符的合计恰好全部相符',
      mayBe: '只是线索：几处差错可能互相抵消。',
      fails: '若“{about}”不是 {figure} 而是 {likely}，各项合计全部相符。',
    },
    en: {
      name: 'One cell explains every mismatch',
      formula: 'Changing one cell by one amount settles exactly the sums that fail',
      mayBe: 'A hint only: several slips may cancel each other.',
      fails: 'If “{about}” were {likely} and not {figure}, every sum would hold.',
    },
  },
  'T3-06': {
    group: 'T3',
    severity: 'note',
    zh: {
      name: '互换',
      formula: '两行（或两行的同一列）互换后，各项合计全部相符',
      mayBe: '只是线索，不改任何数字。',
      fails: '“{about}”与“{other}”两行的数字若互换，各项合计全部相符。',
    },
    en: {
      name: 'Two rows changed places',
      formula: 'If two rows, or one column of them, changed places, every sum would hold',
      mayBe: 'A hint only; no figure is changed.',
      fails: 'If the figures of “{about}” and “{other}” changed places, every sum would hold.',
    },
  },
  'T3-07': {
    group: 'T3',
    severity: 'note',
    zh: {
      name: '部分公开重复计',
      formula: '各结果之和 − 总计 = 部分公开数（大于 0）',
      mayBe: '只是线索：表式要求区分处理的只计部分公开一项。',
      fails: '各结果之和比总计多 {excess}，与部分公开的 {partial} 件相同。',
    },
    en: {
      name: 'Partial disclosure counted twice',
      formula: 'Sum of outcomes − total = number granted in part, above 0',
      mayBe: 'A hint only: the form wants such requests counted once, under partial disclosure.',
      fails: 'The outcomes exceed the total by {excess}, the same as the {partial} granted in part.',
    },
  },
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
