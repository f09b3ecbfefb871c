import { STATUSES } from '../../src/report/value.ts';
import { TIDY_COLUMNS, type TidyColumn, type TidyRow } from '../../src/dataset/tidy.ts';

/** What a column of the open data means, for `datapackage.json`, CSVW and the README alike. */
export interface Field {
  readonly name: keyof TidyRow;
  readonly type: 'string' | 'integer' | 'number';
  readonly zh: string;
  readonly en: string;
}

const MEANINGS: Readonly<Record<TidyColumn, Omit<Field, 'name'>>> = {
  authority_id: { type: 'string', zh: '机关代码，长期不变', en: 'id of the office, stable' },
  authority: { type: 'string', zh: '机关全称', en: 'full name of the office' },
  year: { type: 'integer', zh: '报告年度', en: 'year reported on' },
  indicator: { type: 'string', zh: '指标代码', en: 'id of the indicator' },
  indicator_name: { type: 'string', zh: '指标名称', en: 'Chinese name of the indicator' },
  member: { type: 'string', zh: '指标的分项代码', en: 'member of the indicator' },
  value: {
    type: 'number',
    zh: '数值；为空表示没有数字，原因见 status，空不等于 0',
    en: 'the figure; empty means no number, see status, and is never zero',
  },
  unit: { type: 'string', zh: '单位', en: 'unit' },
  status: { type: 'string', zh: '数值的状态代码', en: 'state of the figure' },
  form: { type: 'string', zh: '表式版本', en: 'edition of the form' },
  report: { type: 'string', zh: '报告代码', en: 'id of the report' },
  source_text: { type: 'string', zh: '原文写法', en: 'as written in the document' },
};

/** The columns in their order. */
export const FIELDS: readonly Field[] = [
  ...TIDY_COLUMNS.map((name) => ({ name, ...MEANINGS[name] })),
  {
    name: 'approximate',
    type: 'integer',
    zh: '1 表示文件写作约数（余、多、约），否则为空',
    en: '1 where the document calls the figure approximate, else empty',
  },
];

/** Codes of the status column. */
export const STATUS_CODES: readonly string[] = STATUSES;

/** What each code says. */
export const STATUS_MEANINGS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  number: { zh: '文件写明的数字，包括 0', en: 'a number the document states, zero included' },
  blank: { zh: '单元格空白', en: 'the cell is empty' },
  'not-applicable': { zh: '单元格写“/”“—”或不适用', en: 'the cell says / or — or not applicable' },
  text: { zh: '单元格写的是文字', en: 'the cell holds words' },
  'not-asked': { zh: '该年表式没有这一项', en: 'that edition of the form has no such item' },
  'not-found': { zh: '表式有这一项，文件中没有找到', en: 'the form has it, the document does not show it' },
  'no-report': { zh: '未收录该年报告', en: 'no report of that year is held' },
};
