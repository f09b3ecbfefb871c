import type { HeatWords } from './words.zh.ts';

export const words: HeatWords = {
  blank: 'b',
  'not-applicable': '/',
  text: 'w',
  'not-found': 'n',
  'not-asked': '×',
  'no-report': '—',
  words: 'words',
};
