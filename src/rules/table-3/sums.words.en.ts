import type { words as zh } from './sums.words.zh.ts';

export const words: typeof zh = {
  'T3-01': {
    name: 'Row sums',
    formula:
      'Natural persons + businesses + research + public interest + legal services + other = total, in every row',
    mayBe: 'First see whether a number was split over two cells or a row shifted.',
    fails:
      'Row “{about}”: the six kinds of applicants add up to {leftTotal} ({left}), the total says {right}, {gap} apart.',
  },
  'T3-02': {
    name: 'Outcome sums',
    formula:
      'Granted + in part + refused + unavailable + not processed + other = outcomes in total, in every column',
    mayBe: 'Some organs insert rows of subtotals.',
    fails:
      'Column “{about}”: the outcomes add up to {leftTotal} ({left}), the total (7) says {right}, {gap} apart.',
  },
  'T3-03': {
    name: 'Items 1 and 2 equal items 3 and 4',
    formula: 'Received + carried in = outcomes in total + carried out, in every column',
    mayBe: 'The form prints this rule itself; no exception is known.',
    fails:
      'Column “{about}”: received and carried in make {leftTotal} ({left}), outcomes and carried out make {rightTotal} ({right}), {gap} apart.',
  },
  'T3-04': {
    name: 'All outcomes added up',
    formula: 'All outcomes of all applicants added up = the grand total of outcomes',
    mayBe: 'It follows from a row or a column that fails; one slip need not be looked at twice.',
    fails:
      'All outcomes of all applicants add up to {leftTotal}, the grand total of the total (7) says {right}, {gap} apart.',
  },
};
