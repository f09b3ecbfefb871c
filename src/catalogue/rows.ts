import type { Label, Name } from './figure.ts';
import type { DisputeGroup, RequestRow } from './form.ts';

/** Headings of the statutory tables. */
export const CAPTIONS = {
  disclosure: { zh: '二、主动公开政府信息情况', en: '2. Proactive disclosure' },
  requests: { zh: '三、收到和处理政府信息公开申请情况', en: '3. Requests received and handled' },
  disputes: { zh: '四、政府信息公开行政复议、行政诉讼情况', en: '4. Administrative review and litigation' },
} satisfies Readonly<Record<string, Name>>;

/** Head of the column of labels in table 二. */
export const CONTENT: Name = { zh: '信息内容', en: 'Information' };

/** The rule that table 三 prints about itself. */
export const BALANCE: Name = {
  zh: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  en: '(In each column, items one and two together equal items three and four together)',
};

/** Level-one label above every result row. */
export const RESULT_STAGE: Label = {
  zh: '三、本年度办理结果',
  en: '3. Outcomes this year',
  also: ['三、本年度办理结果情况', '本年度办理结果'],
};

const REFUSED: Label = { zh: '（三）不予公开', en: '(3) Refused', also: ['不予公开'] };
const UNAVAILABLE: Label = { zh: '（四）无法提供', en: '(4) Cannot be provided', also: ['无法提供'] };
const NOT_PROCESSED: Label = { zh: '（五）不予处理', en: '(5) Not processed', also: ['不予处理'] };
/** Printed as a row of its own in the 2019 edition, as a group of three in the 2021 edition. */
export const CLOSED: Label = { zh: '（六）其他处理', en: '(6) Other outcomes', also: ['其他处理'] };

/** 一、 and 二、: the same in every edition so far. */
export const INCOMING: readonly RequestRow[] = [
  {
    indicator: 'request.received',
    stage: 'received',
    zh: '一、本年新收政府信息公开申请数量',
    en: 'Requests received this year',
    also: [
      '一、本年新收到政府信息公开申请数量',
      '本年新收政府信息公开申请数量',
      '一、本年收到政府信息公开申请数量',
    ],
  },
  {
    indicator: 'request.carried-in',
    stage: 'carried-in',
    zh: '二、上年结转政府信息公开申请数量',
    en: 'Requests carried over from last year',
    also: [
      '二、上年转结政府信息公开申请数量',
      '上年结转政府信息公开申请数量',
      '二、上一年结转政府信息公开申请数量',
    ],
  },
];

/** （一） to （五）: the same in every edition so far. */
export const RESULTS_UP_TO_NOT_PROCESSED: readonly RequestRow[] = [
  { indicator: 'request.granted', stage: 'result', zh: '（一）予以公开', en: 'Granted' },
  {
    indicator: 'request.granted-in-part',
    stage: 'result',
    zh: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    en: 'Partially granted',
    also: ['（二）部分公开'],
  },
  ...rowsOf('refused', REFUSED, [
    ['state-secret', '1.属于国家秘密', 'Denied: state secret'],
    [
      'forbidden-by-law',
      '2.其他法律行政法规禁止公开',
      'Denied: forbidden by other law',
      '2.其他法律、行政法规禁止公开',
    ],
    ['security-stability', '3.危及“三安全一稳定”', 'Denied: endangers security or stability'],
    ['third-party', '4.保护第三方合法权益', 'Denied: third-party rights'],
    ['internal-affairs', '5.属于三类内部事务信息', 'Denied: internal affairs'],
    ['process', '6.属于四类过程性信息', 'Denied: deliberative process'],
    ['enforcement-file', '7.属于行政执法案卷', 'Denied: enforcement case file'],
    ['admin-query', '8.属于行政查询事项', 'Denied: administrative query'],
  ]),
  ...rowsOf('unavailable', UNAVAILABLE, [
    ['not-held', '1.本机关不掌握相关政府信息', 'Unavailable: not held'],
    ['needs-creating', '2.没有现成信息需要另行制作', 'Unavailable: would have to be created'],
    ['still-unclear', '3.补正后申请内容仍不明确', 'Unavailable: request still unclear'],
  ]),
  ...rowsOf('not-processed', NOT_PROCESSED, [
    ['petition', '1.信访举报投诉类申请', 'Not processed: petition or complaint'],
    ['repeat', '2.重复申请', 'Not processed: repeat request'],
    ['publication', '3.要求提供公开出版物', 'Not processed: asks for a publication'],
    ['excessive', '4.无正当理由大量反复申请', 'Not processed: excessive without reason'],
    ['reissue', '5.要求行政机关确认或重新出具已获取信息', 'Not processed: asks to confirm or reissue'],
  ]),
];

/** （六） as the 2019 edition prints it: one row. */
export const CLOSED_AS_ONE: readonly RequestRow[] = [
  { ...CLOSED, indicator: 'request.closed', stage: 'result', en: 'Other outcomes' },
];

/** （六） as the 2021 edition prints it: three rows. */
export const CLOSED_AS_THREE: readonly RequestRow[] = rowsOf('closed', CLOSED, [
  [
    'not-corrected',
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    'Other: not corrected in time',
  ],
  [
    'not-paid',
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    'Other: fee not paid in time',
  ],
  ['other', '3.其他', 'Other: other'],
]);

/** （七） and 四、: the same in every edition so far. */
export const OUTGOING: readonly RequestRow[] = [
  {
    indicator: 'request.processed',
    stage: 'result',
    zh: '（七）总计',
    en: 'Handled this year, total',
    also: ['（七）合计'],
  },
  {
    indicator: 'request.carried-out',
    stage: 'carried-out',
    zh: '四、结转下年度继续办理',
    en: 'Carried over to next year',
    also: ['四、转结下年度继续办理', '结转下年度继续办理', '四、结转下年继续办理'],
  },
];

const LITIGATION: Label = { zh: '行政诉讼', en: 'Litigation' };

/** Table 四: the same in every edition so far. */
export const DISPUTES: readonly DisputeGroup[] = [
  { indicator: 'review', zh: '行政复议', en: 'Administrative review' },
  {
    indicator: 'litigation-direct',
    zh: '未经复议直接起诉',
    en: 'Litigation without prior review',
    parent: LITIGATION,
  },
  {
    indicator: 'litigation-after-review',
    zh: '复议后起诉',
    en: 'Litigation after review',
    parent: LITIGATION,
  },
];

type RowText = readonly [member: string, zh: string, en: string, also?: string];

function rowsOf(branch: string, group: Label, texts: readonly RowText[]): RequestRow[] {
  return texts.map(([member, zh, en, also]) => ({
    indicator: `request.${branch}.${member}`,
    stage: 'result',
    group,
    zh,
    en,
    ...(also ? { also: [also] } : {}),
  }));
}
