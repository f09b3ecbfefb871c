import type { Facts, Sentence } from './finding.ts';
import type { ReportCode } from './report-codes.ts';

const TABLES: Readonly<Record<string, string>> = {
  disclosure: '主动公开表',
  requests: '依申请公开表',
  review: '复议诉讼表',
  channels: '公开渠道统计表',
  organisation: '机构建设统计表',
};

const tableOf = ({ template }: Facts): string => TABLES[String(template)] ?? '表格';
const rowOf = ({ label }: Facts): string =>
  label === undefined || label === '' ? '有一行' : `“${label}”一行`;

/** What is said of every refusal and finding of the recogniser. */
export const words: Readonly<Record<ReportCode, Sentence>> = {
  'not-annual-report': '没有认出政府信息公开工作年度报告：文中没有法定表格，也没有年度和至少两个规定标题。',
  'other-rules':
    '这是学校或公共企事业单位按另外的规定写的信息公开报告，不在本站的范围内：本站只读行政机关的政府信息公开工作年度报告。',
  'not-chinese': '文中没有中文正文，没有读取。',
  'model-text': '这是年度报告的格式或范文，不是某个机关的报告。',
  'row-cells-missing': (facts) =>
    `${rowOf(facts)}只有 ${facts.cells ?? '?'} 个数据格，不足以对应各列，没有取数。`,
  'row-cells-extra': (facts) => `${rowOf(facts)}的数据格比列数多，无法确定各数属于哪一列，没有取数。`,
  'row-twice': ({ keys }) => `表中有 ${keys ?? '?'} 项数字出现两次且不相同，没有取数。`,
  'columns-unclear': (facts) => `${rowOf(facts)}上方的列名缺失或无法辨认，没有取数。`,
  'disputes-no-values': '复议诉讼表只有表头，没有找到数据行。',
  'disputes-cells': ({ cells }) => `复议诉讼表的数据行有 ${cells ?? '?'} 格，应为 15 格，没有取数。`,
  'tables-differ': (facts) =>
    `有 ${facts.tables ?? '?'} 张${tableOf(facts)}，数字不同，文中没有说明哪一张是本机关的，没有取数。`,
  'table-without-values': (facts) => `${tableOf(facts)}只有行名，没有数字，可能在转成网页时丢失。`,
  'table-recovered': (facts) => `${tableOf(facts)}的框线已丢失，按行名的次序还原后取数。`,
  'figure-unsure': ({ aboutZh, words: told }) =>
    `正文“${told ?? '…'}”可能是“${aboutZh ?? '…'}”，说法不足以确定，没有取数，请看原文。`,
};
