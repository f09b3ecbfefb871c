import type { RuleText } from '../rule-text.ts';

/** X: across years of one organ. */
export const YEAR_TEXTS = {
  'X-01': {
    group: 'X',
    severity: 'error',
    arithmetic: true,
    zh: {
      name: '结转衔接',
      formula: '上年报告的结转下年度 = 本年报告的上年结转（总计）',
      mayBe: '可能有合并、拆分、事后更正，或申请改按咨询、信访办理。',
    },
    en: {
      name: 'Carry-over continues',
      formula: 'Carried out in last year’s report = carried in in this one, in total',
      mayBe: 'Organs merge or split, figures are corrected later, requests are reclassified.',
    },
  },
  'X-02': {
    group: 'X',
    severity: 'warning',
    arithmetic: true,
    zh: {
      name: '结转分列衔接',
      formula: '上年报告的结转下年度 = 本年报告的上年结转（六类申请人各列）',
      mayBe: '申请人可能改归另一类；恰好两列互换时只提一次。',
    },
    en: {
      name: 'Carry-over by applicant',
      formula: 'Carried out last year = carried in this year, for each of the six kinds of applicant',
      mayBe: 'An applicant may be classed differently; two columns that trade places are told once.',
    },
  },
  'X-03': {
    group: 'X',
    severity: 'warning',
    arithmetic: true,
    zh: {
      name: '规范性文件存量',
      formula: '本年现行有效 = 上年现行有效 + 本年制发 − 本年废止（行政规范性文件）',
      mayBe: '可能到期失效、重新清点或划转职权。',
    },
    en: {
      name: 'Stock of normative documents',
      formula: 'In force this year = in force last year + issued − repealed',
      mayBe: 'Documents expire, are counted anew, or go with a function to another organ.',
    },
  },
  'X-04': {
    group: 'X',
    severity: 'warning',
    arithmetic: true,
    zh: {
      name: '规章存量',
      formula: '本年现行有效 = 上年现行有效 + 本年制发 − 本年废止（规章）',
      mayBe: '可能到期失效或重新清点。',
    },
    en: {
      name: 'Stock of government rules',
      formula: 'In force this year = in force last year + issued − repealed',
      mayBe: 'Rules expire or are counted anew.',
    },
  },
  'X-06': {
    group: 'X',
    severity: 'warning',
    zh: {
      name: '整表与上年相同',
      formula: '表二至表四与上年不全相同（非零数不少于 5 个时）',
      mayBe: '数字少的机关可能巧合，所以设有下限。',
      fails: '表二至表四的 {figures} 个非零数与 {year} 年度完全相同。',
      passes: '表二至表四与 {year} 年度不全相同。',
    },
    en: {
      name: 'Tables identical to last year’s',
      formula: 'Tables two to four are not all as last year, where five or more figures are above zero',
      mayBe: 'With few figures it may be chance, hence the threshold.',
      fails: 'All {figures} figures above zero in tables two to four are those of {year}.',
      passes: 'Tables two to four are not all as in {year}.',
    },
  },
  'X-07': {
    group: 'X',
    severity: 'note',
    zh: {
      name: '单项与上年相同',
      formula: '许可或处罚不少于 50 件时，与上年不同',
      mayBe: '可能是巧合。',
      fails: '“{about}”两年都是 {figure}。',
      passes: '“{about}”本年 {figure}，上年 {lastYear}。',
    },
    en: {
      name: 'Figure identical to last year’s',
      formula: 'Licences or penalties of fifty or more differ from last year',
      mayBe: 'It may be chance.',
      fails: '“{about}” is {figure} in both years.',
      passes: '“{about}”: {figure} this year, {lastYear} last year.',
    },
  },
  'X-08': {
    group: 'X',
    severity: 'note',
    zh: {
      name: '变化较大',
      formula: '与上年之比在 0.2 至 5 之间，或差额不超过 max(20, 3√上年)',
      mayBe: '职能调整、专项工作都会引起变化。',
      fails: '“{about}”由上年的 {lastYear} 变为本年的 {figure}。',
      passes: '各项与上年相比没有大起大落。',
    },
    en: {
      name: 'Large change',
      formula: 'Ratio to last year from 0.2 to 5, or a difference of at most max(20, 3√last year)',
      mayBe: 'Reforms and campaigns change figures.',
      fails: '“{about}” went from {lastYear} last year to {figure}.',
      passes: 'No figure changed by a great deal.',
    },
  },
  'X-09': {
    group: 'X',
    severity: 'note',
    zh: {
      name: '连续两年结转较多',
      formula: '受理不少于 20 件时，结转下年度不连续两年占一半以上',
      mayBe: '年底集中收到的申请自然结转。',
      fails: '本年受理 {load} 件、结转 {left} 件，上年受理 {loadBefore} 件、结转 {leftBefore} 件。',
      passes: '本年受理 {load} 件、结转 {left} 件，上年受理 {loadBefore} 件、结转 {leftBefore} 件。',
    },
    en: {
      name: 'Large carry-over two years running',
      formula: 'With twenty or more requests, half or more are not carried over two years running',
      mayBe: 'Requests that arrive in December are carried over as a matter of course.',
      fails: '{left} of {load} requests carried over this year, {leftBefore} of {loadBefore} last year.',
      passes: '{left} of {load} requests carried over this year, {leftBefore} of {loadBefore} last year.',
    },
  },
  'X-10': {
    group: 'X',
    severity: 'note',
    zh: {
      name: '更名合并',
      formula: '登记表写明由哪些机关更名或合并而来时，不作跨年衔接',
      mayBe: '以登记表为准。',
      passes: '登记表写明该机关由 {names} 而来。',
    },
    en: {
      name: 'Renamed or merged',
      formula: 'Where the register names the organs this one continues, years are not chained',
      mayBe: 'The register decides.',
      passes: 'The register says this organ continues {names}.',
    },
  },
  'X-12': {
    group: 'X',
    severity: 'note',
    zh: {
      name: '主动公开总量与渠道的变化',
      formula: '主动公开总数与上年相差 5 倍以上，且正文讲到渠道停用或开通',
      mayBe: '关停微信、微博账号会使总数明显变化。',
      fails: '主动公开总数由上年的 {lastYear} 变为 {figure}，正文讲到“{text}”。',
      passes: '主动公开总数本年 {figure}，上年 {lastYear}。',
    },
    en: {
      name: 'Disclosure total and channels',
      formula:
        'The disclosure total changes more than fivefold and the prose tells of a channel closed or opened',
      mayBe: 'Closing an account changes the total visibly.',
      fails: 'The disclosure total went from {lastYear} to {figure}; the prose says “{text}”.',
      passes: 'The disclosure total is {figure}; last year it was {lastYear}.',
    },
  },
} satisfies Readonly<Record<string, RuleText>>;
