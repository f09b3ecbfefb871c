import type { words as zh } from './sums.words.zh.ts';

export const words: typeof zh = {
  'P-11': {
    name: 'Channel, at most the total',
    formula:
      'Items on each channel ≤ items disclosed in total, which counts one item on several channels once',
    mayBe: 'The total may mean the website only, or the channel count reposts and answers.',
  },
  'P-12': {
    name: 'Total, at most the channels',
    formula: 'Items in total ≤ all channels together, where the list looks complete; equality is never asked',
    mayBe: 'There may be channels that were not listed.',
  },
  'P-13': {
    name: 'Parts of a whole',
    formula: 'Where the wording lists all parts, whole = sum of parts; otherwise whole ≥ sum of parts',
    mayBe: 'Categories may overlap.',
  },
  'P-14': {
    name: 'None in the prose, none in the table',
    formula: 'Where the prose says none was received, carried over or disputed, the table says 0',
    mayBe: 'The sentence may speak of one kind of request only.',
    fails: 'The prose denies “{about}”; the table has {table}.',
    passes: 'The prose denies “{about}”, and the table has 0.',
  },
  'P-15': {
    name: 'All closed, none carried over',
    formula: 'Where all are said to be closed, none is carried over',
    mayBe: '“All in time” may mean those due.',
    fails: 'The prose says all were closed; the table carries {table} over.',
    passes: 'The prose says all were closed, and the table carries none over.',
  },
  'P-25': {
    name: 'Disclosure total, told in several places',
    formula: 'The disclosure total is the same wherever it is told',
    mayBe: 'The places may differ in scope.',
    fails: 'The disclosure total is told with different figures: {figures}.',
    passes: 'The disclosure total reads {figures} wherever it is told (mentions: {mentions}).',
  },
};
