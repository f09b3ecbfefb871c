import type { RuleText } from '../rule-text.ts';

/** What the rules of `carry.ts` are called and say. */
export const CARRY_TEXTS = {
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
} satisfies Readonly<Record<string, RuleText>>;
