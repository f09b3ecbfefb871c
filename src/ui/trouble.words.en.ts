import type { TroubleWords } from './trouble.words.zh.ts';

export const words: TroubleWords = {
  failed:
    'The data could not be fetched. The chart and the table on this page remain readable; reload to try again.',
  retry: 'Reload',
  notFound: 'There is no such page',
  notFoundText: 'The address may be mistyped, or the page has been renamed. You can go on from here.',
};
