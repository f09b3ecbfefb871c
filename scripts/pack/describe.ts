import { FIELDS, STATUS_CODES, CODE_MEANINGS } from './fields.ts';

const STATUS_FIELD = 'status';

/** Frictionless Data Package (v1) of the pack: every column typed, every code of absence declared. */
export function dataPackageOf(version: string): object {
  return {
    profile: 'data-package',
    name: 'nianbao',
    title: '政府信息公开工作年度报告数据 Annual reports on government information disclosure',
    version,
    licenses: [
      {
        name: 'public-official-documents',
        title: '官方文件中的事实数据，引用请注明来源 Facts from official documents; name the source',
      },
    ],
    resources: [
      {
        profile: 'tabular-data-resource',
        name: 'nianbao',
        path: 'nianbao.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
        schema: {
          missingValues: [''],
          primaryKey: ['report', 'indicator', 'member'],
          fields: FIELDS.map(({ name, type, zh, en }) => ({
            name,
            type,
            description: `${zh} / ${en}`,
            ...(name === STATUS_FIELD
              ? {
                  constraints: { required: true, enum: STATUS_CODES },
                  categories: STATUS_CODES.map((value) => ({
                    value,
                    label: CODE_MEANINGS.en[value] ?? value,
                  })),
                }
              : {}),
          })),
        },
      },
      {
        name: 'checks',
        path: 'checks.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        description: '核对规则对每份报告的结果 / result of every rule for every report',
      },
    ],
  };
}

/** CSV on the Web metadata of `nianbao.csv` (W3C Tabular Data, 2015). */
export function csvwOf(version: string): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh' }],
    url: 'nianbao.csv',
    'dc:title': '政府信息公开工作年度报告数据',
    'dc:identifier': version,
    dialect: { encoding: 'utf-8', header: true, delimiter: ',' },
    tableSchema: {
      primaryKey: ['report', 'indicator', 'member'],
      columns: FIELDS.map(({ name, type, zh, en }) => ({
        name,
        titles: name,
        datatype: type,
        null: '',
        'dc:description': [
          { '@value': zh, '@language': 'zh' },
          { '@value': en, '@language': 'en' },
        ],
      })),
    },
  };
}

/** The README of the pack: what is in it, what the codes mean, how to cite. */
export function readmeOf(version: string, rows: number): string {
  const fields = FIELDS.map(({ name, zh, en }) => `| ${name} | ${zh} | ${en} |`).join('\n');
  const codes = STATUS_CODES.map(
    (code) => `| ${code} | ${CODE_MEANINGS.zh[code] ?? ''} | ${CODE_MEANINGS.en[code] ?? ''} |`,
  ).join('\n');
  return `# 年报对照 开放数据 Nianbao open data

数据版本 Data version: ${version} · ${String(rows)} 行 rows

| 文件 File | 内容 Contents |
| --- | --- |
| nianbao.csv | 长表，每行一个数字 · long table, one figure a row (UTF-8, CRLF) |
| nianbao.parquet | 同一张表 · the same table |
| checks.csv | 核对结果 · results of the rules |
| datapackage.json | Frictionless Data Package |
| nianbao.csv-metadata.json | CSV on the Web |

以 = + - @ 或其全角形式开头的文字前加有单引号，以免被电子表格当作公式。
Text that begins with = + - @ or their full-width forms carries an apostrophe, so that no spreadsheet runs it.

## 列 Columns

| 列 Column | 说明 | Meaning |
| --- | --- | --- |
${fields}

## 状态代码 Status codes

| 代码 Code | 说明 | Meaning |
| --- | --- | --- |
${codes}

## 许可与引用 Licence and citation

数据来自各行政机关公布的政府信息公开工作年度报告。请注明机关、年度和数据版本，例如：
The figures come from reports the organs published. Please name organ, year and data version, for example:

> 年报对照，数据版本 ${version}，据各机关政府信息公开工作年度报告。
`;
}
