export const words = {
  title: '数据下载与说明',
  lede: '全部数字，一行一个，含没有数字的原因；另有可长期引用的 JSON 地址。',
  whole: '整套数据',
  pack: (version: string) => `开放数据包 nianbao-${version}.zip`,
  packNote: 'CSV、Parquet、核对结果、字段说明（datapackage.json、CSVW）和使用说明。',
  csv: '长表 nianbao.csv',
  csvNote: '一行一个数字，UTF-8 带 BOM，可直接用 Excel、WPS 打开。',
  parquet: '同一张长表 nianbao.parquet',
  parquetNote: '供 Python、R、DuckDB 读取。',
  checks: '核对结果 checks.csv',
  checksNote: '规则 × 报告 × 结果。',
  perChart: '按图下载',
  perChartNote:
    '每张图默认范围的全部数字；在图下可以下载筛选后的数字。列和代码与长表相同；有约数时才有 approximate 列，占比另有三列。',
  addresses: '固定的 JSON 地址',
  addressesNote: '地址不变，内容随数据版本更新；与本页同目录。',
  address: '地址',
  content: '内容',
  reports: '报告原件',
  reportsNote: '本站读取的文件，原样提供。',
  office: '机关',
  year: '年度',
  file: '原件',
  json: '读出的数据',
  columns: '列',
  column: '列名',
  meaning: '含义',
  states: '状态代码',
  statesNote: '只有 status 为 number 时 value 才有数；其余各种情形 value 一律留空，空不是 0。',
  code: '代码',
  units: '单位',
  unitsText:
    '条：政府信息；件：决定、申请、案件；万元：行政事业性收费。原文写“元”的换算为万元，原文写法保留在 source_text。',
  examples: '怎样打开',
  excel:
    'Excel、WPS：直接双击 CSV。要防止长数字变样，用“数据—自文本”导入，编码选 65001（UTF-8）。以 = + - @ 开头的文字前加了一个单引号，不会被当作公式。',
  licence: '许可与引用',
  licenceText:
    '年度报告是行政机关依法公布的正式文件，其中的数字可以自由取用，引用时请写明机关、年度和本站的数据版本。程序和本站整理的结构以 MIT 许可发布。',
  version: '当前数据版本',
};

export type DataWords = typeof words;
