import type { SpreadWords } from './spread.words.zh.ts';

export const words: SpreadWords = {
  limits:
    'One point per office, further right with more cases. Dashed lines are limits of chance around the rate of all together (95% and 99.8%, widened by the measured spread); who lies outside is named. Outside is neither good nor bad.',
  noLimits:
    'One point per office, further right with more cases. No limits: fewer than 20 offices have enough cases, or there is more than one year.',
  without: (names, count, more) =>
    `Without a rate, not drawn: ${names}${more ? ` and others, ${count} reports` : ''}.`,
};
