import type { words as zh } from './sums.words.zh.ts';

export const words: typeof zh = {
  'T3-01': {
    name: 'Row sums',
    formula:
      'Natural persons + businesses + research + public interest + legal services + other = total, in every row',
    mayBe: 'First see whether a number was split over two cells or a row shifted.',
  },
  'T3-02': {
    name: 'Outcome sums',
    formula:
      'Granted + in part + refused + unavailable + not processed + other = outcomes in total, in every column',
    mayBe: 'Some organs insert rows of subtotals.',
  },
  'T3-03': {
    name: 'Balance of requests',
    formula: 'Received + carried in = outcomes in total + carried out, in every column',
    mayBe: 'The form prints this rule itself; no exception is known.',
  },
  'T3-04': {
    name: 'Grand total both ways',
    formula: 'All outcomes of all applicants added up = the grand total of outcomes',
    mayBe: 'It follows from a row or a column that fails; one slip need not be looked at twice.',
  },
};
