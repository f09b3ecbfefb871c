import type { Language } from '../../language/language.ts';
import type { TidyColumn } from '../../dataset/tidy.ts';
import type { Status } from '../../report/value.ts';

/** A meaning in both languages. */
export type Meaning = Readonly<Record<Language, string>>;

/** What every column of the long table holds, in its order. */
export const COLUMN_MEANINGS: Readonly<Record<TidyColumn | 'approximate', Meaning>> = {
  authority_id: { zh: '机关代码，长期不变', en: 'Id of the office; it stays' },
  authority: { zh: '机关全称', en: 'Full name of the office' },
  year: { zh: '报告年度', en: 'Year reported on' },
  indicator: { zh: '指标代码，如 penalty', en: 'Id of the indicator, such as penalty' },
  indicator_name: { zh: '指标名称', en: 'Chinese name of the indicator' },
  member: { zh: '分项代码，如 decisions、total', en: 'Member of the indicator, such as decisions or total' },
  value: {
    zh: '数值；没有数字时为空，原因见 status，空不是 0',
    en: 'The figure; empty where there is none, see status; empty is not 0',
  },
  unit: { zh: '单位', en: 'Unit' },
  status: { zh: '状态代码', en: 'Status code' },
  form: { zh: '表式版本：2019、2021', en: 'Edition of the form: 2019, 2021' },
  report: { zh: '报告代码', en: 'Id of the report' },
  source_text: { zh: '原文写法', en: 'As written in the document' },
  approximate: {
    zh: '1 表示报告自己写作约数（余、多、约）；否则为空',
    en: '1 where the report itself calls the figure approximate; empty otherwise',
  },
};

/** What every status code says. */
export const STATUS_MEANINGS: Readonly<Record<Status, Meaning>> = {
  number: { zh: '报告写明的数字，包括 0', en: 'A number the report states, zero included' },
  blank: { zh: '表里有这一格，报告没有填', en: 'The form has the cell; the report left it empty' },
  'not-applicable': { zh: '报告填“/”“—”或“不适用”', en: 'The report says “/”, “—” or 不适用' },
  text: { zh: '格里写的是文字，见 source_text', en: 'The cell holds words, see source_text' },
  'not-asked': { zh: '当年表式没有这一项', en: 'This edition of the form does not ask for it' },
  'not-found': { zh: '按表式应有，报告里没有找到', en: 'The form asks for it; the report does not show it' },
  'no-report': { zh: '本站没有该年的报告', en: 'This site holds no report of that year' },
};

/** Addresses of the JSON files and what is in them. */
export const ADDRESSES: readonly (readonly [address: string, meaning: Meaning])[] = [
  [
    'data/index.json',
    { zh: '机关、报告、年度和数据版本', en: 'Offices, reports, years and the data version' },
  ],
  [
    'data/<year>.json',
    { zh: '一个年度全部报告的数字，按指标成列', en: 'All figures of one year, one column per indicator' },
  ],
  [
    'data/reports/<report>.json',
    {
      zh: '一份报告：读数、在原文中的位置、原文、核对结果',
      en: 'One report: readings, their places in the text, the text, results of the checks',
    },
  ],
  [
    'data/ledger.json',
    { zh: '每个输入文件是否读懂、为什么', en: 'What became of every input file, and why' },
  ],
];
