import type { PictureWords } from './words.zh.ts';

export const words: PictureWords = {
  firstRows: (most, all) => `The first ${most} of ${all} rows are shown.`,
  report: (year) => `Annual report on open government information, ${year}`,
  received: 'Requests received',
};
