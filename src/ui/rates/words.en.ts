import type { RateWords } from './words.zh.ts';

export const words: RateWords = {
  heading: 'Rates',
  lede: 'The rates that charts offer under “Figure”. Both terms are as the reports give them; where one is missing there is no rate, 0/0 is not applicable, and a rate of fewer than 10 cases is shown and not ranked. Shares carry a 95% interval (Wilson).',
  code: 'Code',
  rate: 'Rate and formula',
  editions: (names) => `Holds for: ${names}.`,
};
