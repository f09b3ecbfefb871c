import type { words as zh } from './shape.words.zh.ts';

export const words: typeof zh = {
  'T3-08': {
    name: 'Rows of subtotals',
    formula: 'A row the form does not have is the sum of the rows next to it',
    mayBe: 'A subtotal the organ added; it is left out of the sums.',
    fails: 'Rows that look like added subtotals and are left out of the sums: {rows} (“{label}”).',
    passes: 'There are no added rows of subtotals.',
  },
  'T3-09': {
    name: 'Printed group totals',
    formula: 'A printed figure of a group = the sum of its rows, where one is printed',
    mayBe: 'It concerns only tables that print such figures.',
  },
  'T3-10': {
    name: 'Total column against a column of applicants',
    formula: 'The total equals natural persons in every row while another column is above 0',
    mayBe: 'The column of natural persons may have been copied into the totals.',
    fails:
      'In all {rows} rows the total equals natural persons, while {others} cells of other columns are above 0.',
    passes: 'The totals do not merely repeat natural persons.',
  },
  'T3-11': {
    name: 'Fee not paid in time',
    formula: 'Where requests lapsed for unpaid fees, part six speaks of a fee notice',
    mayBe: '“None collected” does not contradict it; “no notice issued” does.',
    fails: 'Requests lapsed for unpaid fees: {figure}; part six does not speak of a fee notice.',
    passes: 'Requests lapsed for unpaid fees: {figure}; part six speaks of fees.',
  },
  'T3-12': {
    name: 'Share of other outcomes',
    formula: '“Other” makes up more than half of at least twenty outcomes',
    mayBe: 'Requests withdrawn are usually counted here.',
    fails: '{part} of {whole} outcomes are “other”, more than half.',
    passes: '{part} of {whole} outcomes are “other”.',
  },
  'T3-13': {
    name: 'All zero',
    formula: 'Where the requests table is all zero, rates made from it do not apply',
    mayBe: 'A small office without requests is nothing unusual.',
    passes: '{figures} cells of the requests table are not 0.',
  },
};
