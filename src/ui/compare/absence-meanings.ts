/** What each word for a missing figure means. */
export const ABSENCE_MEANINGS = {
  zh: {
    blank: '空白：表里有这一格，报告没有填。',
    'not-applicable': '不适用：报告填的是“/”“—”或“不适用”；占比的总计为 0 时也不适用。',
    text: '文字：格里写的是文字，照录。',
    'not-found': '未载明：按表式应有，报告里没有找到。',
    'not-asked': '当年表式无此项：这一版表式没有这一格。',
    'no-report': '未收录该年报告：本站没有收到这一年的报告，不等于没有公布。',
  },
  en: {
    blank: 'blank: the form has the cell and the report left it empty.',
    'not-applicable': 'not applicable: the report says “/”, “—” or 不适用; also a share of a total of 0.',
    text: 'words in quotation marks: the cell holds words, given as written.',
    'not-found': 'not stated: the form asks for it and the report does not show it.',
    'not-asked': 'not asked in that form: this edition has no such cell.',
    'no-report': 'no report held: this site holds no report of that year; it may well have been published.',
  },
} as const;
