import type { FirstWords } from './words.zh.ts';

export const words: FirstWords = {
  held: (offices, reports, years) => `${reports} annual reports of ${offices} offices, ${years}`,
};
