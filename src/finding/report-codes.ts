/** Why a document is no annual report (the first group) or what could not be read in one (the second). */
export const REPORT_CODES = [
  'not-annual-report',
  'other-rules',
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
  'figure-unsure',
] as const;
export type ReportCode = (typeof REPORT_CODES)[number];
