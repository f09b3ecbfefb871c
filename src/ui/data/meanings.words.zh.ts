import type { TidyColumn } from '../../dataset/tidy.ts';
import type { Status } from '../../report/value.ts';

/** What the open data hold, by the names that stand in them. */
export interface Meanings {
  /** Every column of the long table, in its order. */
  readonly columns: Readonly<Record<TidyColumn | 'approximate', string>>;
  /** Every status code. */
  readonly states: Readonly<Record<Status, string>>;
  /** The JSON files, by address. */
  readonly addresses: Readonly<Record<string, string>>;
}

export const words: Meanings = {
  columns: {
    authority_id: '机关代码，长期不变',
    authority: '机关全称',
    year: '报告年度',
    indicator: '指标代码，如 penalty',
    indicator_name: '指标名称',
    member: '分项代码，如 decisions、total',
    value: '数值；没有数字时为空，原因见 status，空不是 0',
    unit: '单位',
    status: '状态代码',
    form: '表式版本：2019、2021',
    report: '报告代码',
    source_text: '原文写法',
    scope: '各表数字的口径：own 本机关；area 一地各机关合计；system 本系统合计；not-said 报告没有说明',
    approximate: '1 表示报告自己写作约数（余、多、约）；否则为空',
  },
  states: {
    number: '报告写明的数字，包括 0',
    blank: '表里有这一格，报告没有填',
    'not-applicable': '报告填“/”“—”或“不适用”',
    text: '格里写的是文字，见 source_text',
    'not-asked': '当年表式没有这一项',
    'not-found': '按表式应有，报告里没有找到',
    'no-report': '本站没有该年的报告',
  },
  addresses: {
    'data/index.json': '机关、报告、年度和数据版本',
    'data/<year>.json': '一个年度全部报告的数字，按指标成列',
    'data/charts/<chart>.json': '一张图的全部数字，各机关各年度，按指标成列；机关按 data/offices.json 的次序',
    'data/offices.json': '机关名称、地区和类别，按列',
    'data/profiles/<office>.json': '一个机关几项数字的走势，以及同类机关的中位数和四分位',
    'data/places/<place>.json': '一个地区或城市各机关合在一起的数字，逐年；同名的 CSV 内容相同',
    'data/coverage.json': '各机关哪些年有报告，哪些年没有收录；coverage.csv 内容相同',
    'data/offices/<office>.json': '一个机关历年的数字，以及同类、同地区的机关',
    'data/reports/<report>.json': '一份报告：读数、在原文中的位置、原文、核对结果',
    'data/ledger.json': '每个输入文件是否读懂、为什么',
  },
};
