import type { Facts } from './finding.ts';

/** Why a document is no annual report (the first group) or what could not be read in one (the second). */
export const REPORT_CODES = [
  'not-annual-report',
  'not-chinese',
  'model-text',
  'row-cells-missing',
  'row-cells-extra',
  'row-twice',
  'columns-unclear',
  'disputes-no-values',
  'disputes-cells',
  'tables-differ',
  'table-without-values',
  'table-recovered',
] as const;
export type ReportCode = (typeof REPORT_CODES)[number];

interface ReportSentence {
  readonly zh: (facts: Facts) => string;
  readonly en: (facts: Facts) => string;
}

const say = (zh: string, en: string): ReportSentence => ({ zh: () => zh, en: () => en });

const TABLES_ZH: Readonly<Record<string, string>> = {
  disclosure: '主动公开表',
  requests: '依申请公开表',
  review: '复议诉讼表',
  channels: '公开渠道统计表',
  organisation: '机构建设统计表',
};
const TABLES_EN: Readonly<Record<string, string>> = {
  disclosure: 'proactive disclosure',
  requests: 'requests',
  review: 'review and litigation',
  channels: 'channels',
  organisation: 'organisation and support',
};

const tableZh = ({ template }: Facts): string => TABLES_ZH[String(template)] ?? '表格';
const tableEn = ({ template }: Facts): string => TABLES_EN[String(template)] ?? 'local';
const rowZh = ({ label }: Facts): string =>
  label === undefined || label === '' ? '有一行' : `“${label}”一行`;
const rowEn = ({ label }: Facts): string =>
  label === undefined || label === '' ? 'One row' : `The row “${label}”`;

/** The sentence for every refusal and finding of the recogniser. */
export const REPORT_SENTENCES: Readonly<Record<ReportCode, ReportSentence>> = {
  'not-annual-report': say(
    '没有认出政府信息公开工作年度报告：文中没有法定表格，也没有年度和至少两个规定标题。',
    'This was not recognised as an annual report on disclosure: it has no statutory table, and no year with at least two of the prescribed headings.',
  ),
  'not-chinese': say(
    '文中没有中文正文，没有读取。',
    'There is no Chinese text in the document; it was not read.',
  ),
  'model-text': say(
    '这是年度报告的格式或范文，不是某个机关的报告。',
    'This is a model or a template of the annual report, not the report of an organ.',
  ),
  'row-cells-missing': {
    zh: (facts) => `${rowZh(facts)}只有 ${facts.cells ?? '?'} 个数据格，不足以对应各列，没有取数。`,
    en: (facts) =>
      `${rowEn(facts)} has only ${facts.cells ?? '?'} value cells, too few to tell their columns; nothing was taken.`,
  },
  'row-cells-extra': {
    zh: (facts) => `${rowZh(facts)}的数据格比列数多，无法确定各数属于哪一列，没有取数。`,
    en: (facts) =>
      `${rowEn(facts)} has more figures than columns, so their columns are uncertain; nothing was taken.`,
  },
  'row-twice': {
    zh: ({ keys }) => `表中有 ${keys ?? '?'} 项数字出现两次且不相同，没有取数。`,
    en: ({ keys }) => `The table gives ${keys ?? '?'} figures twice with different values; none was taken.`,
  },
  'columns-unclear': {
    zh: (facts) => `${rowZh(facts)}上方的列名缺失或无法辨认，没有取数。`,
    en: (facts) =>
      `${rowEn(facts)} has no column labels above it that could be recognised; nothing was taken.`,
  },
  'disputes-no-values': say(
    '复议诉讼表只有表头，没有找到数据行。',
    'The review and litigation table has a header but no row of figures.',
  ),
  'disputes-cells': {
    zh: ({ cells }) => `复议诉讼表的数据行有 ${cells ?? '?'} 格，应为 15 格，没有取数。`,
    en: ({ cells }) =>
      `The row of the review and litigation table has ${cells ?? '?'} cells instead of 15; nothing was taken.`,
  },
  'tables-differ': {
    zh: (facts) =>
      `有 ${facts.tables ?? '?'} 张${tableZh(facts)}，数字不同，文中没有说明哪一张是本机关的，没有取数。`,
    en: (facts) =>
      `There are ${facts.tables ?? '?'} ${tableEn(facts)} tables with different figures, and nothing says which one is the organ's own; nothing was taken.`,
  },
  'table-without-values': {
    zh: (facts) => `${tableZh(facts)}只有行名，没有数字，可能在转成网页时丢失。`,
    en: (facts) =>
      `The ${tableEn(facts)} table has row labels but no figures; they may have been lost on the way to the web page.`,
  },
  'table-recovered': {
    zh: (facts) => `${tableZh(facts)}的框线已丢失，按行名的次序还原后取数。`,
    en: (facts) =>
      `The ${tableEn(facts)} table had lost its borders; its figures were read by the sequence of its row labels.`,
  },
};
