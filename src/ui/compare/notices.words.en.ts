import type { NoticeWords } from './notices.words.zh.ts';

export const words: NoticeWords = {
  lead: 'Parts of this link could not be used and are shown at their defaults: ',
  unreadable: 'not readable',
  'too-long': 'too long',
  unknown: 'not in this dataset',
  parameters: {
    query: 'the whole link',
    offices: 'Offices',
    districts: 'District',
    kinds: 'Kind',
    years: 'Year',
    by: 'rows',
    sort: 'Sort',
    order: 'order',
    scale: 'scale',
    shares: 'Shares',
    trend: 'Over the years',
    of: 'Figure',
    per: 'Denominator',
    as: 'Drawn as',
    theme: 'theme',
    missing: 'Year without report',
    search: 'Search',
  },
};
