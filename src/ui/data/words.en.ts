import type { DataWords } from './words.zh.ts';

export const words: DataWords = {
  page: {
    title: 'Data and dictionary',
    description: 'Downloads of all data, columns, units, status codes and examples.',
  },
  title: 'Data and dictionary',
  lede: 'Every figure on a row of its own, with the reason where there is none; and JSON at addresses that stay.',
  whole: 'The whole dataset',
  pack: (version) => `Open-data pack nianbao-${version}.zip`,
  packNote: 'CSV, Parquet, results of the checks, metadata (datapackage.json, CSVW) and a guide.',
  csv: 'Long table nianbao.csv',
  csvNote: 'One figure a row, UTF-8 with BOM; opens in Excel and WPS as it is.',
  parquet: 'The same table as nianbao.parquet',
  parquetNote: 'For Python, R and DuckDB.',
  checks: 'Results of the checks checks.csv',
  checksNote: 'Rule × report × outcome.',
  perChart: 'By chart',
  perChartNote:
    'All figures of each chart; below a chart you can download what you have filtered. Columns and codes as in the long table; approximate only where there is such a figure, and more columns for shares: both terms, the percentage and its 95% interval.',
  addresses: 'JSON at stable addresses',
  addressesNote: 'The addresses stay, the content follows the data version. Relative to this page.',
  address: 'Address',
  content: 'Content',
  reports: 'The reports themselves',
  reportsNote: 'The files this site has read, unchanged.',
  office: 'Office',
  year: 'Year',
  file: 'Document',
  json: 'As read',
  columns: 'Columns',
  column: 'Column',
  meaning: 'Meaning',
  states: 'Status codes',
  statesNote:
    'There is a value only where status is number; in every other case value is empty, and empty is not 0.',
  code: 'Code',
  units: 'Units',
  unitsText:
    '条 items of information; 件 decisions, requests or cases; 万元 ten thousand yuan, for fees. Amounts written in yuan are converted; source_text keeps them as written.',
  examples: 'How to open it',
  excel:
    'Excel, WPS: open the CSV. To keep long numbers as they are, import it as text with encoding 65001 (UTF-8). Text beginning with = + - @ carries an apostrophe and is never run as a formula.',
  apart: 'Reports kept but not in the data',
  apartNote:
    'Those that another one replaces, and those whose authority or year could not be told. Each has its page with the whole text.',
  noYear: 'year unknown',
  replacedBy: 'replaced by',
  unplaced: 'authority or year could not be told',
  licence: 'Licence and citation',
  licenceText:
    'Annual reports are official documents published by law; the figures in them are free to use. When quoting, name the office, the year and the data version of this site. Code and structure are under the MIT licence.',
  version: 'Data version',
};
