import type { words as zh } from './change.words.zh.ts';

export const words: typeof zh = {
  'X-06': {
    name: 'Tables identical to last year’s',
    formula: 'Tables two to four are not all as last year, where five or more figures are above zero',
    mayBe: 'With few figures it may be chance, hence the threshold.',
    fails: 'All {figures} figures above zero in tables two to four are those of {year}.',
    passes: 'Tables two to four are not all as in {year}.',
  },
  'X-07': {
    name: 'Figure identical to last year’s',
    formula: 'Licences or penalties of fifty or more differ from last year',
    mayBe: 'It may be chance.',
    fails: '“{about}” is {figure} in both years.',
    passes: '“{about}”: {figure} this year, {lastYear} last year.',
  },
  'X-08': {
    name: 'Large change',
    formula: 'Ratio to last year from 0.2 to 5, or a difference of at most max(20, 3√last year)',
    mayBe: 'Reforms and campaigns change figures.',
    fails: '“{about}” went from {lastYear} last year to {figure}.',
    passes: 'No figure changed by a great deal.',
  },
  'X-12': {
    name: 'Disclosure total and channels',
    formula:
      'The disclosure total changes more than fivefold and the prose tells of a channel closed or opened',
    mayBe: 'Closing an account changes the total visibly.',
    fails: 'The disclosure total went from {lastYear} to {figure}; the prose says “{text}”.',
    passes: 'The disclosure total is {figure}; last year it was {lastYear}.',
  },
};
