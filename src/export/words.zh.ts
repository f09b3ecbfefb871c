import type { Status } from '../report/value.ts';

const symbols: Readonly<Record<Status, string>> = {
  number: '文件中写明的数字，包括 0',
  blank: '单元格为空白，不等于 0',
  'not-applicable': '单元格写作“/”“—”或“不适用”',
  text: '单元格写的是文字',
  'not-asked': '该年表式没有这一项',
  'not-found': '表式有这一项，文件中没有找到',
  'no-report': '未收录该机关该年度的报告',
};

export const words = {
  rows: { office: '机关', district: '地区', kind: '类别' },
  offices: '机关数',
  officesWith: '有数字的机关数',
  officesHeld: (held: number, all: number) => `${String(held)}/${String(all)} 个机关有报告`,
  year: '年度',
  share: '占比',
  numerator: '分子',
  denominator: '分母',
  low: '95% 下限',
  high: '95% 上限',
  title: '标题',
  address: '网址',
  exportedOn: '导出日期',
  dataVersion: '数据版本',
  chart: '图表',
  cover: '封面',
  notes: '说明',
  note: '说明',
  symbolSheet: '符号',
  code: '代码',
  meaning: '含义',
  longForm: '长表',
  symbols,
  version: (version: string) => `数据版本 ${version}`,
  edition: (form: string) => `（${form}）`,
  incoming: '收',
  outgoing: '办',
  noFigure: (listed: string) => `无数据：${listed}。`,
  noFigureMore: (listed: string, count: number) => `无数据：${listed} 等 ${count} 项。`,
};

export type ExportWords = typeof words;
