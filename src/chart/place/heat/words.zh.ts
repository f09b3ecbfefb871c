/** Signs of one letter for what has no number; the legend says what they mean. */
export const words = {
  blank: '空',
  'not-applicable': '/',
  text: '文',
  'not-found': '未',
  'not-asked': '×',
  'no-report': '—',
  words: '写的是文字',
};

export type HeatWords = typeof words;
