import type { RateWords } from './words.zh.ts';

export const words: RateWords = {
  shareTitle: (rate, above, below) => `${rate}: ${above}, of ${below}`,
  ratioTitle: (rate, above, below) => `${rate}: ${above} per 100 ${below}`,
  timesHundred: ', times 100',
  sentences: (list) => list.join(' '),
  interval:
    'Thin lines and "95% interval" are Wilson’s, reckoned from the number of cases alone: the fewer cases, the wider.',
  answer: (year, offices, numbers, rate) =>
    `${year}: ${rate} can be worked out for ${numbers} of ${offices} offices. `,
  pooled: (rate) => `Taken together: ${rate}`,
  between: (least, most) => `, 95% interval ${least}–${most}`,
  besides: (below, rate) => `; of ${below}: ${rate}`,
  more: (year, points) => `${points} percentage points more than in ${year}`,
  fewer: (year, points) => `${points} percentage points less than in ${year}`,
  same: (year) => `the same as in ${year}`,
  change: (offices, change, before, now) =>
    ` ${offices} offices that state both terms in both years: ${change} (${before}, ${now}).`,
  counted: (office, count, cases) => `${office} (${count}/${cases})`,
  andMore: (count) => ` and others, ${count} offices`,
  overYears: (years) => ` Cases of each office added up over ${years}.`,
  chance: (factor) =>
    ` Limits of chance (no narrower than 99.8%, widened by the measured factor ${factor}): `,
  below: (offices) => `below them ${offices}. `,
  above: (offices) => `above them ${offices}. `,
  within: 'no office lies outside. ',
};
