import type { RuleText } from '../rule-text.ts';

/** What the rules of `disputes.ts` are called and say. */
export const DISPUTE_TEXTS = {
  'T4-01': {
    group: 'T4',
    severity: 'error',
    arithmetic: true,
    zh: {
      name: '复议合计',
      formula: '结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计（行政复议）',
      mayBe: '表头有两种排法，按标签对应。',
    },
    en: {
      name: 'Sum of reviews',
      formula: 'Upheld + corrected + other + pending = total, for administrative review',
      mayBe: 'The heading is printed in two orders; cells are matched by label.',
    },
  },
  'T4-02': {
    group: 'T4',
    severity: 'error',
    arithmetic: true,
    zh: {
      name: '直接起诉合计',
      formula: '结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计（未经复议直接起诉）',
      mayBe: '表头有两种排法，按标签对应。',
    },
    en: {
      name: 'Sum of direct suits',
      formula: 'Upheld + corrected + other + pending = total, for suits without prior review',
      mayBe: 'The heading is printed in two orders; cells are matched by label.',
    },
  },
  'T4-03': {
    group: 'T4',
    severity: 'error',
    arithmetic: true,
    zh: {
      name: '复议后起诉合计',
      formula: '结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计（复议后起诉）',
      mayBe: '表头有两种排法，按标签对应。',
    },
    en: {
      name: 'Sum of suits after review',
      formula: 'Upheld + corrected + other + pending = total, for suits after review',
      mayBe: 'The heading is printed in two orders; cells are matched by label.',
    },
  },
  'T4-04': {
    group: 'T4',
    severity: 'blocking',
    zh: {
      name: '表头映射',
      formula: '15 个数都由表头标签对应，而不是只凭位置',
      mayBe: '这是本站读表的把握程度，不是报告的问题。',
      fails: '表四的数只能按位置对应。',
      passes: '表四的数都由表头标签对应。',
    },
    en: {
      name: 'Figures of table four reached by their headings',
      formula: 'Each of the fifteen figures is reached by its headings and not by place alone',
      mayBe: 'It tells how sure this site’s reading is, not of the report.',
      fails: 'The figures of table four could be matched by place only.',
      passes: 'The figures of table four were reached by their headings.',
    },
  },
  'T4-05': {
    group: 'T4',
    severity: 'warning',
    zh: {
      name: '复议后起诉规模',
      formula: '本年复议后起诉 ≤ 本年复议 + 上年复议',
      mayBe: '一次复议可能引出几件诉讼，也可能跨年。',
    },
    en: {
      name: 'Suits after review against reviews of this year and last',
      formula: 'Suits after review this year ≤ reviews this year + reviews last year',
      mayBe: 'One review may lead to several suits, and years may pass.',
    },
  },
  'T4-06': {
    group: 'T4',
    severity: 'note',
    zh: {
      name: '有争议无申请',
      formula: '复议、诉讼合计 > 0，而本年和上年的申请都为 0',
      mayBe: '争议可能由主动公开引起；也可能把本机关办理的复议案件计了进来。',
      fails: '复议、诉讼合计 {disputes} 件，本年和上年都没有申请。',
      passes: '复议、诉讼合计 {disputes} 件，本年受理申请 {load} 件。',
    },
    en: {
      name: 'Disputes without requests',
      formula: 'Reviews and suits > 0 while requests are 0 this year and last',
      mayBe: 'Disputes may concern proactive disclosure; or cases the organ itself decides were counted.',
      fails: 'Reviews and suits: {disputes}; no requests this year or last.',
      passes: 'Reviews and suits: {disputes}; requests at hand this year: {load}.',
    },
  },
  'T4-07': {
    group: 'T4',
    severity: 'warning',
    zh: {
      name: '争议件数与受理总量',
      formula: '复议、诉讼不少于 10 件时，合计 ÷ 受理总量 ≤ 1',
      mayBe: '争议可能由主动公开引起，也可能跨年。',
      fails: '复议、诉讼合计 {disputes} 件，多于受理总量 {load} 件。',
      passes: '复议、诉讼合计 {disputes} 件，受理总量 {load} 件。',
    },
    en: {
      name: 'Disputes against requests at hand',
      formula: 'With ten or more reviews and suits, their number ÷ requests at hand ≤ 1',
      mayBe: 'Disputes may concern proactive disclosure, or an earlier year.',
      fails: 'Reviews and suits: {disputes}, more than the requests at hand: {load}.',
      passes: 'Reviews and suits: {disputes}; requests at hand: {load}.',
    },
  },
  'T4-08': {
    group: 'T4',
    severity: 'note',
    zh: {
      name: '尚未审结延续',
      formula: '本年总计 ≥ 上年尚未审结（复议；两类诉讼合计）',
      mayBe: '案件可能撤回，统计时点也可能不同。',
    },
    en: {
      name: 'Cases pending last year are among this year’s',
      formula: 'Total this year ≥ pending last year, for reviews and for all suits together',
      mayBe: 'Cases may be withdrawn, or counted at another date.',
    },
  },
} satisfies Readonly<Record<string, RuleText>>;
